/** `sealproof report`: the Allure page of a run that has been played. */
import { Command } from 'commander'

export interface ReportFlags {
  readonly out?: string
}

export function reportVerb(done: (exitCode: number) => void): Command {
  return new Command('report')
    .summary('build the Allure page of a run')
    .description(
      'Builds the Allure page, one file that opens from disk, out of the folder of a run.',
    )
    .argument('[run]', 'folder of the run (default: the newest below reports/out)')
    .option('--out <folder>', "where the page goes (default: the run's folder)")
    .addHelpText('after', HELP)
    .action(async (run: string | undefined, flags: ReportFlags) => {
      const { reportPage } = await import('../report/report-page')
      done(await reportPage(run, flags.out))
    })
}

const HELP = `
Examples:
  sealproof report                       the newest run
  sealproof report reports/out/nightly   a run of your choice

The page needs Java, which npm cannot bring. Without it the command says what to install and which report
to open instead.

Exit codes: 0 the page is there · 2 it cannot be built: no such run, or no Java`
