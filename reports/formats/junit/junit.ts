/**
 * `junit.xml`, for CI services: a test suite for each feature, a test case for each scenario. A failure is a violation of
 * the documentation and nothing else; a scenario that could not be judged is an error.
 *
 * Valid by the schema of Jenkins (junit-10.xsd) and by that of Ant (windyroad). Both allow no properties of a test case,
 * and Ant's no attributes of the root. So all facts are properties of the suites.
 */

import { oneLine } from '../../../record/plain-text'
import { element } from '../../text/xml'
import type { Run } from '../../verdict/model'
import { unjudgedByCause } from '../../wording/causes'
import { featuresOf, totalMs } from '../../wording/features'
import { findingsOf } from '../../wording/findings'
import { outcomeHeadline } from '../../wording/headline'
import { runCounts, runFactTexts } from '../../wording/run-facts'
import { KINDS, problemsOutsideScenarios, statusOf } from '../../wording/status'
import { identityFacts } from '../../wording/target-wording'
import { latestTime } from '../latest-time'
import { type NamedText, propertiesOf } from './properties'
import { scenarioFacts, testCase } from './test-case'

interface JunitSuite {
  readonly title: string
  readonly facts: readonly NamedText[]
  readonly cases: readonly string[]
  readonly failures: number
  readonly errors: number
  readonly skipped: number
  readonly milliseconds: number
  /** Milliseconds since 1970; null: not known. */
  readonly started: number | null
}

export function junitXml(run: Run): string {
  // In every suite: readers show one suite at a time.
  const about = Object.entries({
    ...identityFacts(run),
    ...suiteFacts(run),
    ...runFactTexts(run),
    ...countTexts(run),
  })
  const suites = [...suitesOfFeatures(run), ...suiteOfRun(run)]
  const written = suites.map((suite, id) => `\n  ${suiteElement(suite, { run, id, about })}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, ...written, '\n')}\n`
}

function suitesOfFeatures(run: Run): JunitSuite[] {
  const clauses = new Map(run.clauses.map((clause) => [clause.id, clause]))
  const first = firstOfCause(run)
  return featuresOf(run).map(({ title, uri, scenarios }) => {
    const statuses = scenarios.map(statusOf)
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length
    const started = scenarios.flatMap((scenario) => scenario.started ?? [])
    const facts = scenarios.flatMap((each) => scenarioFacts(each, clauses.get(each.clause)))
    return {
      title,
      facts: [['file', uri], ...facts],
      cases: scenarios.map((each) => testCase(each, first.get(each.id))),
      failures: count('failed'),
      errors: count('broken'),
      skipped: count('skipped'),
      milliseconds: totalMs(scenarios),
      started: started.length === 0 ? null : started.reduce((one, other) => Math.min(one, other)),
    }
  })
}

/** By the id of a scenario, that of the first one with the same cause, whose test case has the details. */
function firstOfCause(run: Run): ReadonlyMap<string, string> {
  const { faulted, notRun } = unjudgedByCause(run, findingsOf(run))
  return new Map(
    [...faulted, ...notRun].flatMap(({ members: [first, ...others] }) =>
      first ? others.map(({ scenario }) => [scenario.id, first.scenario.id] as const) : [],
    ),
  )
}

/** Problems that belong to no scenario, and that the run is partial: nothing else in JUnit would say so. */
function suiteOfRun(run: Run): JunitSuite[] {
  const errors = problemsOutsideScenarios(run).map((message) =>
    runCase(message, element('error', { message, type: message.split(':')[0] ?? '' })),
  )
  const message = `${KINDS.excluded}: ${outcomeHeadline(run)}`
  const skipped = run.partial ? [runCase(message, element('skipped', { message }))] : []
  if (errors.length + skipped.length === 0) return []
  return [
    {
      title: RUN_ITSELF,
      facts: [],
      cases: [...errors, ...skipped],
      failures: 0,
      errors: errors.length,
      skipped: skipped.length,
      milliseconds: 0,
      started: null,
    },
  ]
}

const RUN_ITSELF = 'The run itself'

function runCase(name: string, result: string): string {
  return element('testcase', { name, classname: RUN_ITSELF, time: seconds(0) }, result)
}

function suiteElement(
  suite: JunitSuite,
  of: { readonly run: Run; readonly id: number; readonly about: readonly NamedText[] },
): string {
  const { title, cases, failures, errors, skipped, milliseconds, facts } = suite
  const attributes = {
    name: oneLine(title) || NO_TITLE,
    package: 'sealproof',
    id: of.id,
    timestamp: localTime(suite.started, of.run),
    // The record does not have the name of the machine. The schema says to write this then.
    hostname: 'localhost',
    tests: cases.length,
    failures,
    errors,
    skipped,
    time: seconds(milliseconds),
  }
  return element(
    'testsuite',
    attributes,
    `\n    ${propertiesOf([...of.about, ...facts])}`,
    ...cases.map((each) => `\n    ${each}`),
    `\n    ${element('system-out', {})}`,
    `\n    ${element('system-err', {})}`,
    '\n  ',
  )
}

/** The schema requires a name. */
const NO_TITLE = 'A feature without a name'

function suiteFacts({ suite, started, finished }: Run): Readonly<Record<string, string>> {
  return {
    suite: `${suite.name} ${suite.version}`,
    'suite-sha256': suite.digest ?? 'not taken',
    specification: suite.specification,
    'specification-sha256': suite.specificationText?.sha256 ?? 'not recorded',
    started: started ?? 'never started',
    finished: finished ?? 'no end',
  }
}

function countTexts(run: Run): Readonly<Record<string, string>> {
  const counts = Object.entries(runCounts(run))
  return Object.fromEntries(counts.map(([name, count]) => [name, String(count)]))
}

/** UTC. The schema allows neither a zone nor a fraction. */
function localTime(milliseconds: number | null, run: Run): string {
  const time = milliseconds === null ? latestTime(run) : new Date(milliseconds).toISOString()
  return time.replace(/\..*/, '')
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3)
}
