/** `sealproof diff`: what became of one run's findings in another. */
import { Command } from 'commander'
import type { DiffRequest } from './diff'

export function diffVerb(done: (exitCode: number) => void): Command {
  return new Command('diff')
    .summary('what got worse or better from one run to another')
    .description(
      'Compares two runs: what is newly violated, fixed, newly inapplicable, no longer tested, waived or shown\nby weaker evidence, and whether the target or another suite changed it.',
    )
    .argument('<before>', 'folder of the earlier run, or its verdict.json')
    .argument('<after>', 'folder of the later run, or its verdict.json')
    .option('--other-target', 'compare them although target or specification are not the same')
    .option('--json', 'print the comparison as JSON')
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, request: DiffRequest) => {
      const { diff } = await import('./diff')
      done(diff(before, after, request))
    })
}

const HELP = `
Examples:
  sealproof diff reports/out/monday reports/out/tuesday
  sealproof diff last-release/verdict.json reports/out/nightly

A target is the same where its name is the same, the suite reached it at the same place (path of a module, name
of a package, address), and the bundled reference answers in both or in neither. Another digest of the module
file or another certificate is listed: it is the same target in another version.

Of a folder the record (run.ndjson) counts, and verdict.json where there is no record.

Worse is, of a documented clause: newly violated, violated and no longer waived, no longer judged, no longer
tested, newly inapplicable, or shown by weaker evidence, whoever changed it; and a later run that came to no
verdict where the earlier one had. Of clauses that the documentation leaves open it is a note. A violation that
is newly waived is neither worse nor better.

Exit codes: 0 nothing got worse · 1 something got worse · 2 no such run, or runs of different targets or
specifications without --other-target`
