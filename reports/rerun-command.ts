/** The one command that runs just one scenario again, fit to be pasted into a POSIX shell. */
import type { Run, Scenario } from './model'
import { plainText } from './plain-text'

export function rerunCommand({ targetArgument }: Run, { clause, name }: Scenario): string {
  const pattern = `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`
  const words = ['--target', targetArgument, '--clause', clause, '--name', pattern]
  return `npx sealproof run ${words.map((word) => quoted(plainText(word))).join(' ')}`
}

function quoted(word: string): string {
  return /^[\w@%+:,./=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
