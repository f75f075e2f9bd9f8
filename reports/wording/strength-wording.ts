/** Strengths of evidence, in the words of every report. Members of documents have the ids instead. */
import type { Run, Strength } from '../verdict/model'

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  declared: 'declared',
  configured: 'configured',
  behavioural: 'behavioural',
  'byte-level': 'byte-level, as the target shows its storage',
  'byte-level-independent': 'byte-level, fetched independently',
}

export function strengthWording(strength: Strength | null): string {
  return strength === null ? 'none' : STRENGTH_WORDS[strength]
}

/** The strength of stored bytes in this run. */
export function byteLevelOf({ storageReader }: Pick<Run, 'storageReader'>): Strength {
  return storageReader === undefined ? 'byte-level' : 'byte-level-independent'
}
