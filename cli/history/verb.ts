/** `sealproof history`: the period that kept runs stand for. */
import { Command, Option } from 'commander'
import { UsageError } from '../../specification/usage-error'
import { repeatableOption } from '../flags'
import type { HistoryRequest } from './history'

export function historyVerb(done: (exitCode: number) => void): Command {
  return new Command('history')
    .summary('the period that kept runs stand for, with its gaps')
    .description(
      'Puts kept runs in order: what each came to, how each clause fared, and for how long nobody asked.\nRuns of different targets are kept apart.',
    )
    .argument(
      '[folder...]',
      'folders of runs, folders that runs and bundles are in, or single files (default: reports/out)',
    )
    .addOption(
      new Option(
        '--gap <length>',
        'name every time without a whole run that is longer: 25h, 8d, 2w',
      )
        .default(gapMs(GAP), GAP)
        .argParser(gapMs),
    )
    .option(
      '--from <day>',
      'the day on which the period is to begin, such as 2026-01-01, in UTC',
      (day) => timeOf('--from', day, '00:00:00.000'),
    )
    .option('--to <day>', 'the day on which the period is to end, in UTC', (day) =>
      timeOf('--to', day, '23:59:59.999'),
    )
    .addOption(
      repeatableOption(
        '--key <file>',
        'a public key: every bundle must be signed by one that is given (repeatable)',
        'keys',
        String,
      ),
    )
    .option(
      '--same-target',
      'targets of the same name are one target, wherever the suite reached them',
    )
    .option('--quick', 'read verdict.json and verify nothing; every run is marked so')
    .addOption(
      new Option('--records', 'make every verdict anew from its record: the default').hideHelp(),
    )
    .option('--json', 'print the period as JSON')
    .option('--out <file>', 'also write it as one HTML page')
    .addHelpText('after', HELP)
    .action(async (folders: string[], request: HistoryRequest) => {
      const { history } = await import('./history')
      done(await history(folders, request))
    })
}

const GAP = '25h'
const HOUR_MS = 3_600_000
const UNITS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS }

function gapMs(given: string): number {
  const [, count, unit = ''] = /^(\d+)([hdw])$/.exec(given) ?? []
  if (Number(count) > 0) return Number(count) * (UNITS[unit] as number)
  throw new UsageError(`--gap ${given}: a length is written 25h, 8d or 2w`)
}

/** In milliseconds since 1970. `time` is the time of the day, in UTC. */
function timeOf(flag: string, given: string, time: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T${time}Z`) : Number.NaN
  // Date.parse takes a day that the month does not have for one of the next month.
  if (!Number.isNaN(day) && new Date(day).toISOString().startsWith(given)) return day
  throw new UsageError(`${flag} ${given}: a day is written 2026-11-30`)
}

const HELP = `
Examples:
  sealproof history                                    all runs below reports/out
  sealproof history kept/ --from 2026-01-01 --to 2026-06-30 --gap 25h
  sealproof history kept/ --gap 8d --out history.html  weekly runs, as a page to print
  sealproof history bundles/ --key public.pem          bundles, each signed by this key

A run is whole when it came to a verdict, left nothing out and asked for every documented clause; only such a
run ends a gap. The length of a gap is from the start of one whole run to the start of the next, or to a day
that was asked for.

Runs are of the same target where its name is the same, the suite reached it at the same place (path of a module,
name of a package, address), and the bundled reference answers in all or in none. Another digest of a module file
or another certificate is the same target in another version; it begins a line of its own.

Each run says how its verdict was verified: "signature verified" or "bundle verified" (a .zip, as sealproof verify does),
"made anew from its record" (run.ndjson), or "not verified" (there is verdict.json alone, or --quick). The record always
counts: where verdict.json says something else, the run is marked EDITED. A bundle that does not verify, and what cannot
be read, is named and left out. A record takes about 0.1 s and a bundle about 1 s; --quick reads hundreds at once.

Exit codes: 0 the period is drawn, whatever it shows · 1 it is drawn, and a run was edited or a bundle does not verify
· 2 there is no run that can be read, the page cannot
be written, or wrong usage`
