/** `sealproof selftest`: plays the suite on every faulty and every lawful target, and prints the kill table. */
import { Command } from 'commander'
import type { SelftestRequest } from './run-selftest'

export function selftestVerb(done: (exitCode: number) => void): Command {
  return new Command('selftest')
    .summary('prove the suite on faulty and lawful targets')
    .description(
      'Plays the suite on every bundled faulty target, each of which a scenario of its own clause must\ncatch, and on every lawful one, which nothing may accuse; prints the kill table.',
    )
    .option('--out <folder>', 'new folder for kill-table.json')
    .option('--page <file>', 'write the table as Markdown')
    .option('--table <file>', 'write the table as JSON, as records of runs take it')
    .option('--specimens <folder>', 'other specimens: a folder with faulty/ and lawful/')
    .option('--json', 'print the kill table as JSON')
    .addHelpText('after', HELP)
    .action(async (request: SelftestRequest) => {
      const { runSelftest } = await import('./run-selftest')
      done(await runSelftest(request))
    })
}

const HELP = `
Examples:
  sealproof selftest                              the whole proof
  sealproof selftest --out reports/out/selftest   and keep the table

A fault counts as caught only by a scenario of its own clause, and only the scenarios of that clause are put
to it. Where no hand-written one catches it, the walks and the second judge of a run are put to it, and then more walks:
a case from public reports that only these find is EXPLORED, not caught. A lawful target is asked everything. A faulty target on which no scenario of its clause came to a verdict was
NOT ASKED: it did not survive, and was not caught either. What keeps the suite from holding is said once more at the end.

Exit codes: 0 the suite holds · 1 a fault survived or was not asked, a lawful target was accused, or a documented clause has no fault · 2 a mistake in a specimen, or a file that cannot be written · 6 a fault of the suite itself, or a specimen whose run ended in an error`
