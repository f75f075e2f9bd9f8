/**
 * Attaches the page of `sealproof bench` to the set-up of the scenarios about algorithms. A result of its own would be
 * counted as a test.
 */
import { Stage, Status, type TestResult, type TestResultContainer } from 'allure-js-commons'
import type { Run } from '../../verdict/model'
import { resultUuid } from './results-beside-scenarios'

const SOURCE = 'figures-attachment.html'
/** The area of the clauses about algorithms. */
const AREA = 'ALG'

export function isAboutAlgorithms({ areas }: Run, { titlePath = [] }: TestResult): boolean {
  const title = areas.find(({ id }) => id === AREA)?.title
  return title !== undefined && titlePath[0] === title
}

/** The page and the container that attaches it, by file name; empty where no scenario is about algorithms. */
export function attachedFigures(
  run: Run,
  page: Uint8Array,
  tests: readonly string[],
): readonly (readonly [name: string, content: string | Uint8Array])[] {
  if (tests.length === 0) return []
  const container: TestResultContainer = {
    uuid: resultUuid(run, 'figures'),
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
  return [
    [SOURCE, page],
    [`${container.uuid}-container.json`, JSON.stringify(container)],
  ]
}
