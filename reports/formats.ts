/** Every document that is made of a run and fits into one file, by the name that the command knows it by. */
import { junitXml } from './junit'
import type { Run } from './model'
import { compliancePage } from './page/page'
import { summaryMarkdown } from './summary'
import { verdictJson } from './verdict'

export interface Format {
  readonly name: string
  /** In the run's folder. */
  readonly file: string
  /** For help texts, a few words. */
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
]
