/** The report formats of one file each. `name` is the name on the command line. */

import type { Run } from '../verdict/model'
import { verdictJson } from '../verdict/verdict-document'
import { matrixCsv } from './csv'
import { earlJsonLd } from './earl'
import { hdfJson } from './hdf'
import { junitXml } from './junit/junit'
import { summaryMarkdown } from './markdown/summary'
import { ocsfLines } from './ocsf/findings'
import { oscalJson } from './oscal/assessment-results'
import { compliancePage } from './page/page'
import { sarifJson } from './sarif/sarif'

export interface Format {
  readonly name: string
  /** Name of the file in the folder of the run. */
  readonly file: string
  /** A few words for README.txt of a bundle. */
  readonly about: string
  write(run: Run): string
}

export const FORMATS: readonly Format[] = [
  {
    name: 'html',
    file: 'index.html',
    about: 'the compliance report, for auditors',
    write: compliancePage,
  },
  { name: 'verdict', file: 'verdict.json', about: 'the verdict as JSON', write: verdictJson },
  { name: 'junit', file: 'junit.xml', about: 'JUnit, for CI services', write: junitXml },
  { name: 'summary', file: 'summary.md', about: 'Markdown, for people', write: summaryMarkdown },
  {
    name: 'oscal',
    file: 'oscal-assessment-results.json',
    about: 'NIST OSCAL Assessment Results 1.2.1',
    write: oscalJson,
  },
  { name: 'hdf', file: 'hdf.json', about: 'MITRE Heimdall Data Format', write: hdfJson },
  {
    name: 'ocsf',
    file: 'ocsf.ndjson',
    about: 'OCSF 1.5.0 compliance findings, for security data lakes',
    write: ocsfLines,
  },
  {
    name: 'sarif',
    file: 'sealproof.sarif',
    about: 'SARIF 2.1.0: violations, and what was not judged',
    write: sarifJson,
  },
  { name: 'earl', file: 'earl.jsonld', about: 'W3C EARL 1.0 as JSON-LD', write: earlJsonLd },
  { name: 'csv', file: 'matrix.csv', about: 'the matrix for a spreadsheet', write: matrixCsv },
]
