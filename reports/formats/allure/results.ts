/**
 * Makes Allure results from the run model. The reporter of allure-cucumberjs is not used: it shows a scenario with an
 * undefined step as passed, and has neither clauses nor standing.
 */
import {
  Status as AllureStatus,
  type Attachment,
  type Link,
  LinkType,
  Stage,
  type StatusDetails,
  type StepResult,
  type TestResult,
} from 'allure-js-commons'
import type { Exchange } from '../../../record/evidence'
import { oneLine, plainText, valueWording } from '../../../record/plain-text'
import { escapeMarkdown } from '../../text/markdown'
import type { Clause, Run, Scenario, Step } from '../../verdict/model'
import { waiverOf } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { answerOf, decisiveExchanges, exchangeText, failedStep } from '../../wording/exchange-text'
import { rerunCommand } from '../../wording/rerun-command'
import { type Status, statusMessage, statusOf } from '../../wording/status'
import { strengthWording } from '../../wording/strength-wording'
import { ticketAddress, waiverWording } from '../../wording/waiver-wording'
import { labelsOf } from './labels'
import {
  digest,
  linksTo,
  resultsBesideScenarios,
  resultUuid,
  runAgainText,
} from './results-beside-scenarios'

export interface AllureResult {
  readonly test: TestResult
  /** Contents by file name. Equal contents have equal names and are written once. */
  readonly attachments: ReadonlyMap<string, string>
}

/** One at a time, so that the results of a large run are never in memory together. */
export function* allureResults(run: Run): Generator<AllureResult> {
  const started = run.started === null ? null : Date.parse(run.started)
  const clauses = new Map(run.clauses.map((clause) => [clause.id, clause]))
  const areas = new Map(run.areas.map(({ id, title }) => [id, title]))
  for (const scenario of run.scenarios) {
    const clause = clauses.get(scenario.clause)
    const area = areas.get(clause?.area ?? '') ?? 'No area'
    const again = rerunCommand(run, scenario)
    yield allureResult(scenario, clause, area, {
      uuid: resultUuid(run, scenario.id),
      started,
      again,
    })
  }
  for (const test of resultsBesideScenarios(run)) yield { test, attachments: new Map() }
}

interface ResultIdentity {
  readonly uuid: string
  /** Start of the run. */
  readonly started: number | null
  /** The command that plays the scenario again. */
  readonly again: string
}

const ALLURE_STATUSES: Readonly<Record<Status, AllureStatus>> = {
  passed: AllureStatus.PASSED,
  failed: AllureStatus.FAILED,
  broken: AllureStatus.BROKEN,
  skipped: AllureStatus.SKIPPED,
}

function allureResult(
  scenario: Scenario,
  clause: Clause | undefined,
  area: string,
  instance: ResultIdentity,
): AllureResult {
  const attachments = new Map<string, string>()
  const status = statusOf(scenario)
  const test: TestResult = {
    uuid: instance.uuid,
    testCaseId: scenario.id,
    historyId: digest(scenario.id),
    fullName: `${scenario.uri}:${scenario.line}`,
    name: scenario.name,
    titlePath: [area, scenario.feature, scenario.rule].filter(Boolean),
    description: describe(scenario, clause, instance.again),
    status: ALLURE_STATUSES[status],
    statusDetails: statusDetails(scenario),
    stage: Stage.FINISHED,
    steps: scenario.steps.map((step) => stepResult(step, status)),
    attachments: exchangesOfFinding(scenario, status, attachments),
    parameters: [],
    labels: labelsOf(scenario, clause && clauseVerdictWording(clause), area),
    links: linksOf(scenario, clause),
    ...period(scenario.started ?? instance.started, scenario.durationMs),
  }
  return { test, attachments }
}

function linksOf(scenario: Scenario, clause: Clause | undefined): Link[] {
  const waiver = waiverOf(scenario)
  const ticket = waiver && ticketAddress(waiver)
  return [
    ...linksTo(clause),
    ...(ticket === undefined ? [] : [{ type: LinkType.ISSUE, name: ticket, url: ticket }]),
  ]
}

function describe(scenario: Scenario, clause: Clause | undefined, again: string): string {
  const waiver = waiverOf(scenario)
  const { expectation } = failedStep(scenario) ?? {}
  return [
    ...(clause
      ? [
          `**${escapeMarkdown(clause.id)}** (${clause.standing}, ${clauseVerdictWording(clause)}): ${escapeMarkdown(clause.statement)}`,
          `Page: ${clause.source}, “${escapeMarkdown(clause.section)}”`,
        ]
      : ['No clause']),
    ...(waiver ? [`**Waived** ${escapeMarkdown(waiverWording(waiver))}`] : []),
    ...('strength' in scenario
      ? [`Strength of evidence: ${strengthWording(scenario.strength)}`]
      : []),
    ...(scenario.reading ? [`Reading taken: ${escapeMarkdown(scenario.reading)}`] : []),
    ...(expectation
      ? [
          `Expected: ${escapeMarkdown(valueWording(expectation.expected))}`,
          `Observed: ${escapeMarkdown(valueWording(expectation.observed))}`,
        ]
      : []),
    runAgainText(again),
  ].join('\n\n')
}

function statusDetails(scenario: Scenario): StatusDetails {
  const message = statusMessage(scenario)
  const { expectation, error } = failedStep(scenario) ?? {}
  return {
    ...(message === undefined ? {} : { message: plainText(message) }),
    ...(error?.stack ? { trace: plainText(error.stack) } : {}),
    ...(expectation
      ? { expected: valueWording(expectation.expected), actual: valueWording(expectation.observed) }
      : {}),
  }
}

function stepResult(step: Step, scenario: Status): StepResult {
  const message = step.expectation?.message ?? step.error?.message
  return {
    name: oneLine(`${step.keyword} ${step.text}`),
    status: ALLURE_STATUSES[stepStatus(step, scenario)],
    statusDetails: message === undefined ? {} : { message: plainText(message) },
    stage: Stage.FINISHED,
    steps: step.exchanges.map((exchange) => exchangeResult(exchange, step)),
    attachments: [],
    parameters: [],
    ...period(step.started, step.durationMs),
  }
}

/** Exchanges are in the result itself: writing a file for each would take most of the time of a run. */
function exchangeResult(exchange: Exchange, { started }: Step): StepResult {
  const { operation, input, durationMs } = exchange
  const { verb, answer } = answerOf(exchange)
  return {
    name: `${oneLine(operation)}: ${verb}`,
    status: exchange.outcome ? AllureStatus.PASSED : AllureStatus.BROKEN,
    statusDetails: {},
    stage: Stage.FINISHED,
    steps: [],
    attachments: [],
    parameters: [
      { name: 'asked', value: valueWording(input) },
      ...(answer === undefined ? [] : [{ name: 'answered', value: answer }]),
    ],
    ...period(started, durationMs),
  }
}

/** A failed step has the status of its scenario, so that a note has no red step. */
function stepStatus({ status, error }: Step, scenario: Status): Status {
  if (error) return scenario === 'passed' ? 'broken' : scenario
  if (status === 'passed') return 'passed'
  return status === 'skipped' || status === 'unknown' ? 'skipped' : 'broken'
}

/** A finding also has its exchanges as one text file, which can be passed on. */
function exchangesOfFinding(
  scenario: Scenario,
  status: Status,
  attachments: Map<string, string>,
): Attachment[] {
  const exchanges = decisiveExchanges(scenario)
  if (status === 'passed' || !failedStep(scenario) || exchanges.length === 0) return []
  const content = `${exchanges.map(exchangeText).join('\n\n')}\n`
  const source = `${digest(content)}-attachment.txt`
  attachments.set(source, content)
  return [{ name: `Exchanges with the target (${exchanges.length})`, type: 'text/plain', source }]
}

function period(start: number | null, durationMs: number): { start?: number; stop?: number } {
  return start === null ? {} : { start, stop: start + durationMs }
}
