/** The command that runs one scenario again, to be pasted into a POSIX shell. */

import { plainText } from '../../record/plain-text'
import { shellWord } from '../text/shell-word'
import type { Run, Scenario } from '../verdict/model'

/** A secret value of a setting is `…` in it; the reader has to fill it in. */
export function rerunCommand({ targetArgument, settings }: Run, scenario: Scenario): string {
  const { clause, name } = scenario
  const pattern = `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`
  const set = settings.flatMap((setting) => ['--setting', setting])
  const words = ['--target', targetArgument, ...set, '--clause', clause, '--name', pattern]
  return `npx sealproof run ${words.map((word) => shellWord(plainText(word))).join(' ')}`
}
