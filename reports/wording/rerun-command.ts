/** The command that runs one scenario again, to be pasted into a POSIX shell. */

import { plainText } from '../../record/plain-text'
import { shellWord } from '../text/shell-word'
import type { Run, Scenario } from '../verdict/model'

/**
 * A setting is written as it was given where its value came from a file or the environment (`@FILE`, `env:NAME`). Any other
 * secret value is `…`; the reader has to fill it in.
 */
export function rerunCommand(
  { targetArgument, settings, storageReader }: Run,
  scenario: Scenario,
): string {
  const { clause, name } = scenario
  const pattern = `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`
  const set = settings.flatMap((setting) => ['--setting', setting])
  const reader = storageReader === undefined ? [] : ['--inspect-with', storageReader.argument]
  const about = ['--target', targetArgument, ...set, ...reader]
  const words = [...about, '--clause', clause, '--name', pattern]
  return `npx sealproof run ${words.map((word) => shellWord(plainText(word))).join(' ')}`
}
