/** `sealproof history`: the period that kept runs stand for. */
import { Command } from 'commander'

interface HistoryFlags {
  readonly gap: string
  readonly from?: string
  readonly to?: string
  readonly records?: true
  readonly json?: true
  readonly out?: string
}

export function historyVerb(done: (exitCode: number) => void): Command {
  return new Command('history')
    .summary('the period that kept runs stand for, with its gaps')
    .description(
      'Puts kept runs in order: what each came to, how each clause fared, and for how long nobody asked.\nRuns of different targets are kept apart.',
    )
    .argument('[folder...]', 'folders of runs, or folders that runs are in (default: reports/out)')
    .option(
      '--gap <length>',
      'name every time without a whole run that is longer: 25h, 8d, 2w',
      '25h',
    )
    .option('--from <day>', 'the day on which the period is to begin, such as 2026-01-01, in UTC')
    .option('--to <day>', 'the day on which the period is to end, in UTC')
    .option(
      '--records',
      'make every verdict again from its record, run.ndjson, instead of verdict.json',
    )
    .option('--json', 'print the period as JSON')
    .option('--out <file>', 'also write it as one HTML page')
    .addHelpText('after', HELP)
    .action(async (folders: string[], flags: HistoryFlags) => {
      const { history } = await import('./history')
      const { records, json, out, ...bounds } = flags
      done(history({ folders, ...bounds, records: records === true, json: json === true, out }))
    })
}

const HELP = `
Examples:
  sealproof history                                    all runs below reports/out
  sealproof history kept/ --from 2026-01-01 --to 2026-06-30 --gap 25h
  sealproof history kept/ --gap 8d --out history.html  weekly runs, as a page to print

A run is whole when it came to a verdict, left nothing out and asked for every documented clause; only such a
run ends a gap. The length of a gap is from the start of one whole run to the start of the next, or to a day
that was asked for. Of a folder verdict.json is read where it is whole, else run.ndjson; what cannot be read is
named and left out.

Exit codes: 0 the period is drawn, whatever it shows · 2 there is no run that can be read, or wrong usage`
