/** `sealproof check`: puts the exchanges of a recorded run to the oracle. */
import { Command } from 'commander'
import type { CheckRequest } from './check'

export function checkVerb(done: (exitCode: number) => void): Command {
  return new Command('check')
    .summary("judge a run's exchanges once more, by the oracle")
    .description(
      'Puts every exchange of a recorded run to the oracle, which knows from the clauses which answers are lawful\nin each state. Finds what the scenarios asked, but did not look at. Asks no target.',
    )
    .argument('<run>', 'folder of the run')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', HELP)
    .action(async (run: string, request: CheckRequest) => {
      const { check } = await import('./check')
      done(check(run, request))
    })
}

const HELP = `
Examples:
  sealproof check reports/out/nightly
  sealproof check reports/out/nightly --json | jq .findings

For each finding it prints the clause and its standing, the scenario, its place and the operation, and what was expected and
observed. Left out are findings of the clause by which the scenario failed already, exchanges after a fault of the target,
and values of which the record has a part only. Walks were judged by the oracle when they were played.

Exit codes: 0 no finding · 1 an answer is unlawful · 2 no such record · 6 the record is that of the bundled reference, so
a finding is a fault of the suite`
