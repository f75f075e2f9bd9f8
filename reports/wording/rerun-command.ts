/** The one command that runs just one scenario again, fit to be pasted into a POSIX shell. */

import { plainText } from '../../record/plain-text'
import { shellWord } from '../text/shell-word'
import type { Run, Scenario } from '../verdict/model'

/** Values of settings that no report shows stand in it as `…`, for whoever runs it to fill in. */
export function rerunCommand({ targetArgument, settings }: Run, scenario: Scenario): string {
  const { clause, name } = scenario
  const pattern = `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`
  const set = settings.flatMap((setting) => ['--setting', setting])
  const words = ['--target', targetArgument, ...set, '--clause', clause, '--name', pattern]
  return `npx sealproof run ${words.map((word) => shellWord(plainText(word))).join(' ')}`
}
