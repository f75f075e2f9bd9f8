/**
 * `ocsf.ndjson`: the Open Cybersecurity Schema Framework, version 1.5.0, for security data lakes. Each line is an event of
 * the class Compliance Finding (2003): the first is about the run as a whole, then one for each scenario, then one for each
 * problem that belongs to no scenario, such as a documented clause of the profile that was not shown.
 *
 *     conforms                       Pass
 *     violates (it decides)          Fail; where it is waived, the status of the event is Suppressed
 *     faulted, not run, a problem    Warning: by its definition, the check did not yield a result
 *     all others                     Other, named: Noted, Observed, Inapplicable, Not selected
 */
import { jsonText } from '../../../record/json-text'
import { oneLine, plainText, valueWording } from '../../../record/plain-text'
import { englishOf } from '../../../record/saying'
import type { Clause, Run, Scenario } from '../../verdict/model'
import { countedAs } from '../../verdict/outcome'
import { targetIdentity } from '../../verdict/target-identity'
import { waiverOf } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { eventWording } from '../../wording/event-wording'
import { failedStep } from '../../wording/exchange-text'
import { outcomeText } from '../../wording/outcome-wording'
import { runCounts, runFacts } from '../../wording/run-facts'
import { problemsOutsideScenarios, statusMessage } from '../../wording/status'
import { waiverWording } from '../../wording/waiver-wording'
import { addressMember } from '../address-member'
import { type ControlOfClause, controlsByClause } from '../framework-controls'
import { latestTime } from '../latest-time'
import { uuidInRun, uuidOf } from '../name-uuid'
import { scenarioAnchor } from '../page/anchors'
import { eventOf, type Finding, STATUS, type Status } from './event'

export function ocsfLines(run: Run): string {
  const controls = controlsByClause(run)
  const clauses = new Map(run.clauses.map((clause) => [clause.id, clause]))
  const line = (finding: Finding) => `${jsonText(eventOf(run, finding))}\n`
  const ofScenario = (scenario: Scenario) => {
    const { clause } = scenario
    return scenarioFinding(run, scenario, clauses.get(clause), controls.get(clause) ?? [])
  }
  // Line by line: the findings of a large run together would need much memory.
  return [
    line(wholeRun(run)),
    ...run.scenarios.map((scenario) => line(ofScenario(scenario))),
    ...problemsOutsideScenarios(run).map((problem, index) =>
      line(problemFinding(run, problem, index)),
    ),
  ].join('')
}

const OUTCOMES: Readonly<Record<Run['outcome'], Status>> = {
  conformant: STATUS.pass,
  violations: STATUS.fail,
  faulted: STATUS.warning,
  incomplete: STATUS.warning,
  partial: STATUS.warning,
}

function wholeRun(run: Run): Finding {
  const { headline } = runFacts(run)
  return {
    uid: uuidInRun(run, 'ocsf', ''),
    checkUid: 'run',
    title: oneLine(headline),
    description: plainText(outcomeText(run)),
    status: OUTCOMES[run.outcome],
    statusCode: run.outcome,
    details: [
      oneLine(headline),
      ...[...run.events.map(eventWording), ...run.remarks.map(englishOf)].map(plainText),
    ],
    time: Date.parse(latestTime(run)),
    decides: run.outcome === 'violations',
    unmapped: { ...runFacts(run), ...runCounts(run) },
  }
}

function scenarioFinding(
  run: Run,
  scenario: Scenario,
  clause: Clause | undefined,
  controls: readonly ControlOfClause[],
): Finding {
  const { id, name, rule, started, standing, verdict, reading } = scenario
  const counted = countedAs(scenario)
  const waiver = waiverOf(scenario)
  const { expectation } = failedStep(scenario) ?? {}
  const message = statusMessage(scenario)
  return {
    // The same in every run of the target: a later finding updates the earlier one.
    uid: uuidOf('ocsf finding', targetIdentity(run), id),
    checkUid: id,
    title: oneLine(rule === '' ? name : `${rule} › ${name}`),
    description: plainText(clause?.statement ?? 'It stands for no clause.'),
    ...(clause ? { clause: clause.id, ...addressMember('address', clause.source) } : {}),
    controls,
    status: SCENARIOS[counted],
    statusCode: counted,
    details: [
      ...(message === undefined ? [] : [plainText(message)]),
      ...(expectation
        ? [
            `expected: ${valueWording(expectation.expected)}`,
            `observed: ${valueWording(expectation.observed)}`,
          ]
        : []),
      ...(waiver ? [plainText(waiverWording(waiver))] : []),
    ],
    time: started ?? Date.parse(latestTime(run)),
    decides: counted === 'violates',
    suppressed: waiver !== undefined,
    unmapped: {
      scenario: id,
      verdict,
      counted_as: counted,
      standing,
      ...(clause
        ? { clause_verdict: clauseVerdictWording(clause), section: plainText(clause.section) }
        : {}),
      strength: 'strength' in scenario ? scenario.strength : null,
      ...(reading === undefined ? {} : { reading: plainText(reading) }),
      ...(waiver ? { waiver_expires: waiver.expires } : {}),
      evidence: [
        `index.html#${encodeURIComponent(scenarioAnchor(id).toWellFormed())}`,
        'run.ndjson',
      ],
    },
  }
}

const other = (name: string): Status => ({ id: 99, name })

const SCENARIOS: Readonly<Record<keyof Run['counts'], Status>> = {
  conforms: STATUS.pass,
  violates: STATUS.fail,
  noted: other('Noted'),
  faulted: STATUS.warning,
  notRun: STATUS.warning,
  waiting: STATUS.warning,
  inapplicable: other('Inapplicable'),
  observed: other('Observed'),
  excluded: other('Not selected'),
}

function problemFinding(run: Run, problem: string, index: number): Finding {
  return {
    uid: uuidInRun(run, 'ocsf problem', String(index)),
    checkUid: `the-run-itself/${index + 1}`,
    title: 'The run itself',
    description: plainText(problem),
    status: STATUS.warning,
    statusCode: 'problem',
    details: [plainText(problem)],
    time: Date.parse(latestTime(run)),
    decides: false,
    unmapped: { problem: index + 1 },
  }
}
