/** What the operator asked for, and what it means for a scenario that was never played. */
import type { Selection } from './context'
import type { Judgement } from './model'

export function selectsEverything({ tags, clauses, name, shard }: Selection): boolean {
  return !tags && !clauses?.length && !name && !shard
}

/** The selection as it was typed, for reading. */
export function selectionInWords({ tags, clauses, name, shard }: Selection): string {
  return [
    ...(tags ? [`--tags "${tags}"`] : []),
    ...(clauses ?? []).map((id) => `--clause ${id}`),
    ...(name ? [`--name "${name}"`] : []),
    ...(shard ? [`--shard ${shard}`] : []),
  ].join(' ')
}

/**
 * Why a scenario was not played. Only the operator's own selection excuses it, and only where the
 * record got far enough to tell what was selected.
 */
export function absence(of: {
  readonly assembled: boolean
  readonly selection: Selection
  readonly knowsWhatWasSelected: boolean
}): Judgement & { readonly verdict: 'excluded' | 'not-run' } {
  if (of.assembled) return { verdict: 'not-run', reason: 'the run ended before its turn' }
  if (!of.knowsWhatWasSelected) {
    return { verdict: 'not-run', reason: 'the run ended before any scenario was selected' }
  }
  if (selectsEverything(of.selection)) {
    return { verdict: 'not-run', reason: 'Cucumber left it out, though nothing was deselected' }
  }
  return { verdict: 'excluded', reason: `not selected by ${selectionInWords(of.selection)}` }
}
