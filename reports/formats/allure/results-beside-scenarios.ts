/**
 * Results of what belongs to no scenario: documented clauses that were not shown, faults outside of scenarios, stale
 * waivers. Without them the ring of an Allure page could be green in a run that is not conformant.
 */
import { hash } from 'node:crypto'
import {
  Status as AllureStatus,
  type Link,
  LinkType,
  Stage,
  type TestResult,
} from 'allure-js-commons'
import { plainText } from '../../../record/plain-text'
import { escapeMarkdown } from '../../text/markdown'
import type { Clause, Run } from '../../verdict/model'
import { outcomeHeadline } from '../../wording/headline'
import { rerunWholeCommand } from '../../wording/rerun-command'
import { type OutsideProblem, outsideProblems, statusOf } from '../../wording/status'
import { addressMember } from '../address-member'
import { clauseLabels, OUTCOME } from './labels'

export function resultsBesideScenarios(run: Run): TestResult[] {
  const problems = outsideProblems(run)
  const results = problems.map((problem, index) => problemResult(run, problem, `beside ${index}`))
  const isGreen =
    problems.length === 0 &&
    run.scenarios.every((scenario) => /passed|skipped/.test(statusOf(scenario)))
  return isGreen && run.outcome !== 'conformant' ? [outcomeResult(run)] : results
}

/**
 * Made of names, so that the results of a record can be made again byte for byte. Unlike `historyId` it differs from
 * run to run, because Allure keeps one result of each uuid.
 */
export function resultUuid({ started, target }: Run, name: string): string {
  return digest(JSON.stringify([started, target.name, target.version, name]))
}

export function digest(text: string): string {
  return hash('sha1', text)
}

export function linksTo(clause: Clause | undefined): Link[] {
  // A record can hold any text here, and Allure would make a link of it.
  const { url } = addressMember('url', clause?.source ?? '')
  return clause && url ? [{ type: LinkType.DEFAULT, name: clause.section, url }] : []
}

export function runAgainText(command: string): string {
  return `Run again: \`${command.replaceAll('`', "'")}\``
}

function problemResult(
  run: Run,
  { message, notShown }: OutsideProblem,
  uuidName: string,
): TestResult {
  const result = { ...besideScenarios(run, message, uuidName), status: AllureStatus.BROKEN }
  if (notShown === undefined) return result
  const { id, statement, source, section } = notShown
  const area = run.areas.find((each) => each.id === notShown.area)?.title ?? 'No area'
  return {
    ...result,
    testCaseId: `${id}/not-shown`,
    historyId: digest(`${id}/not-shown`),
    name: `${id} was not shown: ${plainText(statement)}`,
    description: [
      escapeMarkdown(message),
      `Page: ${source}, “${escapeMarkdown(section)}”`,
      runAgainText(`${rerunWholeCommand(run)} --clause ${id}`),
    ].join('\n\n'),
    titlePath: [area, NOT_SHOWN],
    labels: clauseLabels(notShown, area, NOT_SHOWN),
    links: linksTo(notShown),
  }
}

const NOT_SHOWN = 'Clauses that were not shown'

/** Of a run that is not conformant, and in which no result says so: a partial one, for instance. */
function outcomeResult(run: Run): TestResult {
  const message = `${OUTCOME}: ${outcomeHeadline(run)}`
  return {
    ...besideScenarios(run, message, 'outcome'),
    name: 'The outcome of the run',
    description: runAgainText(rerunWholeCommand(run)),
    // A partial run is neither in order nor wrong: Allure shows a result without a status as unknown.
    ...(run.outcome === 'partial' ? {} : { status: AllureStatus.BROKEN }),
  }
}

function besideScenarios(run: Run, message: string, name: string): TestResult {
  const started = run.started === null ? undefined : Date.parse(run.started)
  return {
    uuid: resultUuid(run, name),
    testCaseId: message,
    historyId: digest(message),
    name: 'The run itself',
    titlePath: ['The run itself'],
    statusDetails: { message: plainText(message) },
    stage: Stage.FINISHED,
    steps: [],
    attachments: [],
    parameters: [],
    labels: [],
    links: [],
    ...(started === undefined ? {} : { start: started, stop: started }),
  }
}
