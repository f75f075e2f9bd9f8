/** `sealproof explain`: one clause, what tests it, and how to read a failure. */
import { Command } from 'commander'
import type { ExplainRequest } from './explain'

export function explainVerb(done: (exitCode: number) => void): Command {
  return new Command('explain')
    .summary('explain a clause: what it says, what tests it, how to read a failure')
    .description(
      'Explains a clause: its statement, how sure the documentation is of it and where it stands there, the\nscenarios that test it, and what a failure of theirs means.',
    )
    .argument('<id>', 'the clause, such as IMM-1')
    .option('--features <folder>', 'another specification: clauses.yaml and features')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (id: string, request: ExplainRequest) => {
      const { explain } = await import('./explain')
      done(await explain(id, request))
    })
}

const HELP = `
Examples:
  sealproof explain IMM-1
  sealproof explain CCH-3 --json

Exit codes: 0 explained · 2 there is no such clause`
