/**
 * A bench's page beside the verdicts: attached as a part of the set-up of the scenarios about algorithms, since
 * a result of its own would be counted as a test.
 */
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stage, Status, type TestResult, type TestResultContainer } from 'allure-js-commons'
import type { Run } from './model'

const SOURCE = 'figures-attachment.html'
/** Of the clauses that say which algorithms there are. */
const AREA = 'ALG'

export function isAboutAlgorithms({ areas }: Run, { titlePath = [] }: TestResult): boolean {
  const title = areas.find(({ id }) => id === AREA)?.title
  return title !== undefined && titlePath[0] === title
}

/** Nothing where no bench has left its page, or no scenario is about algorithms. */
export function attachFigures(page: string, tests: readonly string[], directory: string): void {
  if (tests.length === 0 || !existsSync(page)) return
  copyFileSync(page, join(directory, SOURCE))
  const container: TestResultContainer = {
    uuid: randomUUID(),
    name: 'Cipher and target figures',
    children: [...tests],
    befores: [
      {
        name: 'Cipher and target figures, measured apart from the verdicts',
        status: Status.PASSED,
        statusDetails: {},
        stage: Stage.FINISHED,
        steps: [],
        attachments: [{ name: 'bench.html', type: 'text/html', source: SOURCE }],
        parameters: [],
      },
    ],
    afters: [],
  }
  writeFileSync(join(directory, `${container.uuid}-container.json`), JSON.stringify(container))
}
