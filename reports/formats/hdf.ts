/**
 * `hdf.json`: the Heimdall Data Format of MITRE in its exec-json form, for Heimdall and SAF. A control is a scenario, so
 * that each keeps its own status and its own waiver; groups are the clauses. Statuses are those of `status.ts`.
 *
 * Heimdall shows what is `skipped` as Not Reviewed, unless its impact is 0: then as Not Applicable. Only what the operator
 * left out was not reviewed. Notes, what describes the reference only, and what is inapplicable to the target have the
 * impact 0 and their reason in the description, which Heimdall shows for them.
 *
 * A waived violation stays `failed`. Heimdall shows a control as not applicable where `skipped_due_to_waiver` is true,
 * so it is false here: the control ran, and `waiver_data` names the owner of the waiver.
 */

import { jsonText } from '../../record/json-text'
import { oneLine, plainText, valueWording } from '../../record/plain-text'
import type { Clause, Run, Scenario } from '../verdict/model'
import { countedAs } from '../verdict/outcome'
import { waiverOf } from '../waivers/judge-waivers'
import { clauseVerdictWording } from '../wording/clause-wording'
import { failedStep } from '../wording/exchange-text'
import { outcomeText } from '../wording/outcome-wording'
import { runCounts, runFacts, runFactTexts } from '../wording/run-facts'
import { problemsOutsideScenarios, type Status, statusMessage, statusOf } from '../wording/status'
import {
  referenceCaveat,
  saidWording,
  seenWording,
  startersWording,
} from '../wording/target-wording'
import { approvalLines } from '../wording/waiver-wording'
import { addressMember } from './address-member'
import { type ControlOfClause, controlsByClause, NIST } from './framework-controls'
import { latestTime } from './latest-time'

const STATUSES: Readonly<Record<Status, string>> = {
  passed: 'passed',
  failed: 'failed',
  broken: 'error',
  skipped: 'skipped',
}
/** Weight of a violation, 0 to 1. What is observed cannot be violated; it has the least weight where it was not judged. */
const IMPACTS: Readonly<Record<Clause['standing'], number>> = {
  documented: 0.7,
  contested: 0.5,
  inferred: 0.3,
  observed: 0.1,
}
/** They decide nothing, also where their clause is documented. */
const WITHOUT_IMPACT: ReadonlySet<string> = new Set(['noted', 'inapplicable', 'observed'])
/** The target was not asked at all, or what was asked binds the reference only. */
const INAPPLICABLE: ReadonlySet<string> = new Set(['inapplicable', 'observed'])

export function hdfJson(run: Run): string {
  const { suite, target, scenarios, durationMs } = run
  const statuses = scenarios.map(statusOf)
  const problems = problemsOutsideScenarios(run).length
  const total = (wanted: Status) => ({
    total:
      statuses.filter((status) => status === wanted).length + (wanted === 'broken' ? problems : 0),
  })
  const document = {
    platform: {
      name: plainText(suite.name),
      release: plainText(suite.version),
      target_id: plainText(`${target.name} ${target.version}`),
    },
    version: plainText(suite.version),
    statistics: {
      duration: durationMs / 1_000,
      controls: {
        passed: total('passed'),
        failed: total('failed'),
        skipped: total('skipped'),
        error: total('broken'),
      },
    },
    profiles: [profile(run)],
  }
  return `${jsonText(document, 2)}\n`
}

function profile(run: Run): object {
  const { suite, target, clauses, scenarios } = run
  const controls = controlsByClause(run)
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return {
    name: 'sealproof',
    title: plainText(suite.specification),
    version: plainText(suite.version),
    summary: oneLine(
      [
        outcomeText(run),
        `Target: ${saidWording(target)}; reached: ${seenWording(run)}.`,
        `Started by ${startersWording(run)}.`,
        referenceCaveat(run) ?? '',
      ].join(' '),
    ).trim(),
    status: 'loaded',
    status_message: oneLine(runFacts(run).headline),
    sha256: suite.digest ?? '',
    supports: [],
    attributes: Object.entries({ ...runFactTexts(run), ...runCounts(run) }).map(
      ([name, value]) => ({
        name,
        options: { value: typeof value === 'string' ? plainText(value) : value },
      }),
    ),
    groups: clauses.map((clause) => ({
      id: clause.id,
      title: plainText(`${clause.statement} (${clauseVerdictWording(clause)})`),
      controls: clause.scenarios.map((scenario) => scenario.id),
    })),
    controls: [
      ...scenarios.map((scenario) =>
        control(run, scenario, byId.get(scenario.clause), controls.get(scenario.clause) ?? []),
      ),
      ...problemsOutsideScenarios(run).map((message, index) => trouble(run, message, index)),
    ],
  }
}

function control(
  run: Run,
  scenario: Scenario,
  clause: Clause | undefined,
  controls: readonly ControlOfClause[],
): object {
  const { id, name, rule, uri, line, standing, verdict, reading } = scenario
  const waiver = waiverOf(scenario)
  const nist = controls.filter(({ framework }) => framework === NIST).map((each) => each.control)
  const others = controls.filter(({ framework }) => framework !== NIST).map((each) => each.label)
  return {
    id,
    title: oneLine(rule === '' ? name : `${rule} › ${name}`),
    desc: description(scenario, clause),
    impact: WITHOUT_IMPACT.has(countedAs(scenario)) ? 0 : IMPACTS[standing],
    refs: clause
      ? [{ ref: plainText(clause.section), ...addressMember('url', clause.source) }]
      : [],
    tags: {
      clause: scenario.clause,
      standing,
      verdict,
      counted_as: countedAs(scenario),
      ...(clause ? { clause_verdict: clauseVerdictWording(clause) } : {}),
      strength: 'strength' in scenario ? scenario.strength : null,
      ...(reading === undefined ? {} : { reading: plainText(reading) }),
      ...(nist.length > 0 ? { nist: [...new Set(nist)] } : {}),
      ...(others.length > 0 ? { framework_controls: others.map(plainText) } : {}),
    },
    source_location: { ref: plainText(uri), line },
    results: [result(run, scenario)],
    ...(waiver
      ? {
          waiver_data: {
            expiration_date: waiver.expires,
            justification: plainText(waiver.reason),
            message: [oneLine(`${waiver.owner}, ${waiver.ticket}`), ...approvalLines(waiver)].join(
              '; ',
            ),
            run: true,
            skipped_due_to_waiver: false,
          },
        }
      : {}),
  }
}

function description(scenario: Scenario, clause: Clause | undefined): string {
  const statement = clause?.statement ?? 'It stands for no clause.'
  const reason = WITHOUT_IMPACT.has(countedAs(scenario)) ? statusMessage(scenario) : undefined
  return plainText(reason === undefined ? statement : `${statement}\n${reason}`)
}

function result(run: Run, scenario: Scenario): object {
  const { name, started, durationMs } = scenario
  const status = statusOf(scenario)
  const message = plainText(statusMessage(scenario) ?? '')
  const { expectation } = failedStep(scenario) ?? {}
  const seen = expectation
    ? `\nexpected: ${valueWording(expectation.expected)}\nobserved: ${valueWording(expectation.observed)}`
    : ''
  return {
    status: STATUSES[status],
    code_desc: oneLine(name),
    start_time: started === null ? latestTime(run) : new Date(started).toISOString(),
    run_time: durationMs / 1_000,
    ...(status === 'skipped' ? { skip_message: message } : {}),
    ...(status === 'failed' || status === 'broken' ? { message: `${message}${seen}` } : {}),
    ...backtraceOf(status, countedAs(scenario)),
  }
}

/**
 * The export to AWS Security Hub of hdf-converters calls a result NOT_AVAILABLE where this member is there, and otherwise
 * FAILED for an error and WARNING for what is inapplicable. Heimdall takes null as no backtrace.
 */
function backtraceOf(status: Status, counted: string): object {
  if (status === 'broken') return { backtrace: [] }
  return INAPPLICABLE.has(counted) ? { backtrace: null } : {}
}

/** A fault outside of the scenarios is one more control in error, as in JUnit. */
function trouble(run: Run, message: string, index: number): object {
  return {
    id: `the-run-itself/${index + 1}`,
    title: 'The run itself',
    desc: plainText(message),
    impact: IMPACTS.documented,
    refs: [],
    tags: {},
    source_location: {},
    results: [
      {
        status: 'error',
        code_desc: 'The run itself',
        start_time: latestTime(run),
        message: plainText(message),
        ...backtraceOf('broken', 'faulted'),
      },
    ],
  }
}
