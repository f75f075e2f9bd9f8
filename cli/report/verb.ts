/** `sealproof report`: the reports of a run that has been played, made again or in another format. */
import { Command } from 'commander'
import { UsageError } from '../../specification/usage-error'
import { repeatableOption } from '../flags'
import { TIMESTAMP_OPTION } from '../timestamp/timestamp-option'
import { allureOption, checkAllure } from './allure-flag'
import type { PageRequest } from './report-page'

interface ReportRequest extends PageRequest {
  /** As written: each entry may hold several names with commas between. */
  readonly formats: readonly string[]
  readonly timestamp?: string
}

export function reportVerb(done: (exitCode: number) => void): Command {
  return new Command('report')
    .summary('write a run in other formats, or build its Allure page')
    .description(
      'Writes the formats that are asked for out of the record of a run. Without --format it builds the\nAllure page, one file that opens from disk.',
    )
    .argument('[run]', 'folder of the run (default: the newest below reports/out)')
    .addOption(
      repeatableOption(
        '--format <name>',
        'format to write, several with commas, or all (repeatable)',
        'formats',
        String,
      ),
    )
    .option('--out <folder>', "new folder for what is written (default: the run's folder)")
    .option(
      '--history <folder>',
      "where earlier runs are kept (default: the folder around the run's)",
    )
    .option(
      '--same-target',
      'targets of the same name are one target, wherever the suite reached them',
    )
    .option(...TIMESTAMP_OPTION)
    .addOption(allureOption())
    .addHelpText('after', HELP)
    .action(async (run: string | undefined, { formats, timestamp, ...request }: ReportRequest) => {
      if (formats.length > 0) {
        await checkAllure({ ...request, page: false }, 'leave --format out')
        const { writeFormats } = await import('./write-formats')
        return done(writeFormats(run, request.out, formats, timestamp))
      }
      if (timestamp !== undefined) {
        throw new UsageError('--timestamp is shown by the format html: add --format html')
      }
      const { reportPage } = await import('./report-page')
      done(await reportPage(run, request))
    })
}

/** Formats are listed by hand, so that other verbs need not load them. */
const HELP = `
Formats, each a file in the run's folder:
  html      index.html                      the compliance report, for auditors
  verdict   verdict.json                    the verdict, for programs
  junit     junit.xml                       JUnit, for CI services
  summary   summary.md                      Markdown, for people
  oscal     oscal-assessment-results.json   NIST OSCAL Assessment Results 1.2.1
  hdf       hdf.json                        MITRE Heimdall Data Format
  ocsf      ocsf.ndjson                     OCSF 1.5.0 compliance findings, one in a line
  sarif     sealproof.sarif                 SARIF 2.1.0: violations, and what was not judged
  earl      earl.jsonld                     W3C EARL 1.0 as JSON-LD
  csv       matrix.csv                      the traceability matrix, for a spreadsheet

Examples:
  sealproof report                                     the Allure page of the newest run
  sealproof report reports/out/nightly                 that of a run of your choice
  sealproof report --allure 3                          the same by Allure 3, also where there is Java
  sealproof report --format oscal,hdf                  two formats of the newest run
  sealproof report nightly --format all --out handed   every format, into a folder of its own

The same record gives the same bytes. A run writes html, verdict, junit and summary by itself.
Allure 2 makes the Allure page where there is Java, and Allure 3 where there is none. Both show the same counts, open
from disk without network, and have a menu of languages.

Exit codes: 0 everything is written · 2 it cannot be: no such run or format, or --allure 2 without Java`
