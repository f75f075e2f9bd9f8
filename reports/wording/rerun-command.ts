/** The command that runs one scenario again, to be pasted into a POSIX shell. */

import { plainText } from '../../record/plain-text'
import { shellWord } from '../text/shell-word'
import type { Run, Scenario } from '../verdict/model'

/** How a target was reached. */
export interface Reached {
  readonly targetArgument: string
  readonly settings: readonly string[]
  readonly storageReader?: { readonly argument: string } | undefined
}

/** `--target … --setting …`, for a command that asks the same target again. */
export function targetFlags({ targetArgument, settings, storageReader }: Reached): string {
  const set = settings.flatMap((setting) => ['--setting', setting])
  const reader = storageReader === undefined ? [] : ['--inspect-with', storageReader.argument]
  return inShell(['--target', targetArgument, ...set, ...reader])
}

function inShell(words: readonly string[]): string {
  return words.map((word) => shellWord(plainText(word))).join(' ')
}

/**
 * A setting is written as it was given where its value came from a file or the environment (`@FILE`, `env:NAME`). Any other
 * secret value is `…`; the reader has to fill it in.
 */
export function rerunCommand(run: Run, scenario: Scenario): string {
  const { clause, name } = scenario
  const pattern = `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`
  return `npx sealproof run ${targetFlags(run)} ${inShell(['--clause', clause, '--name', pattern])}`
}
