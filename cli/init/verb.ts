/** `sealproof init`: a starting point for a target of one's own. */
import { Command } from 'commander'
import { didYouMean } from '../../specification/suggestion'
import { UsageError } from '../../specification/usage-error'
import type { InitRequest } from './init'
import { LANGUAGES, type Language } from './starting-points'

export function initVerb(done: (exitCode: number) => void): Command {
  return new Command('init')
    .summary('write a starting point for your own target')
    .description(
      'Writes a small target that runs at once: every operation is answered, and most clauses are violated. Its\ncomments say what to put in place of what, and in which order.',
    )
    .argument('[folder]', 'where to write it', '.')
    .option(
      '--language <language>',
      'typescript, python, or http for any other language',
      knownLanguage,
      'typescript',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (folder: string, request: InitRequest) => {
      const { init } = await import('./init')
      done(await init(folder, request))
    })
}

function knownLanguage(word: string): Language {
  const found = LANGUAGES.find((language) => language === word)
  if (found) return found
  const all = `There are ${LANGUAGES.join(', ')}; http is for any other language.`
  throw new UsageError(
    `there is no starting point in "${word}".${didYouMean(word, LANGUAGES)} ${all}`,
  )
}

const HELP = `
Examples:
  sealproof init                             a module in TypeScript, here
  sealproof init --language python my-target a server in Python, of its standard library alone
  sealproof init --language http             a server to be ported to Go, Java, …, and its exchanges one by one

No file is ever overwritten: where one would be, nothing is written.

Exit codes: 0 written · 2 wrong usage, or a file of that name is there`
