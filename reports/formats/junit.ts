/**
 * `junit.xml`, for CI services: a test suite per feature, a test case per scenario. A failure is a
 * violation of the documentation and nothing else; a scenario that could not be judged is an error.
 */

import { valueWording } from '../../record/plain-text'
import { element, xmlText } from '../text/xml'
import type { Run, Scenario } from '../verdict/model'
import { countedAs } from '../verdict/outcome'
import { waiverOf } from '../waivers/judge-waivers'
import { clauseVerdictWording } from '../wording/clause-wording'
import { decisiveExchanges, exchangeText, failedStep } from '../wording/exchange-text'
import { featuresOf, totalMs } from '../wording/features'
import { runCounts, runFactTexts } from '../wording/run-facts'
import { KINDS, kindOf, problemsOutsideScenarios, statusMessage, statusOf } from '../wording/status'
import { identityFacts } from '../wording/target-wording'

interface JunitSuite {
  readonly xml: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

export function junitXml(run: Run): string {
  // In every suite: readers show one suite at a time, and JUnit has no properties above them.
  const facts = { ...identityFacts(run), ...runFactTexts(run), ...textsOf(runCounts(run)) }
  const about = `\n    ${propertiesOf(facts)}`
  const clauseVerdicts = new Map(
    run.clauses.map((clause) => [clause.id, clauseVerdictWording(clause)]),
  )
  const suites = featuresOf(run).map(({ title, uri, scenarios }) => {
    const statuses = scenarios.map(statusOf)
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length
    const totals = {
      tests: scenarios.length,
      failures: count('failed'),
      errors: count('broken'),
      skipped: count('skipped'),
    }
    const attributes = { name: title, file: uri, ...totals, time: seconds(totalMs(scenarios)) }
    const cases = scenarios.map(
      (scenario) => `\n    ${testCase(scenario, clauseVerdicts.get(scenario.clause))}`,
    )
    const xml = element('testsuite', attributes, about, ...cases, '\n  ')
    return { ...totals, xml }
  })
  return documentOf(run, [...suites, ...suiteOfRunFaults(run, about)])
}

function documentOf(run: Run, suites: readonly JunitSuite[]): string {
  const sum = (of: 'tests' | 'failures' | 'errors' | 'skipped') =>
    suites.reduce((total, suite) => total + suite[of], 0)
  const attributes = {
    name: run.suite.name,
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    skipped: sum('skipped'),
    time: seconds(run.durationMs),
    ...(run.started === null ? {} : { timestamp: run.started.replace(/\..*/, '') }),
  }
  const children = suites.map(({ xml }) => `\n  ${xml}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, ...children, '\n')}\n`
}

function testCase(scenario: Scenario, clauseVerdict: string | undefined): string {
  const { rule, name, feature, uri, line } = scenario
  const attributes = {
    classname: feature,
    name: rule ? `${rule} › ${name}` : name,
    file: uri,
    line,
    time: seconds(scenario.durationMs),
  }
  return element('testcase', attributes, properties(scenario, clauseVerdict), ...result(scenario))
}

function properties(scenario: Scenario, clauseVerdict: string | undefined): string {
  const { id, clause, standing, verdict, reading } = scenario
  const strength = 'strength' in scenario ? scenario.strength : null
  const { owner, ticket, expires, reason } = waiverOf(scenario) ?? {}
  const known = {
    ...{ id, clause, standing, verdict, 'counted-as': countedAs(scenario), strength, reading },
    'clause-verdict': clauseVerdict,
    'waiver.owner': owner,
    'waiver.ticket': ticket,
    'waiver.expires': expires,
    'waiver.reason': reason,
  }
  return propertiesOf(known)
}

function propertiesOf(values: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' ? [element('property', { name, value })] : [],
  )
  return element('properties', {}, ...written)
}

function textsOf(counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]))
}

function result(scenario: Scenario): string[] {
  const message = statusMessage(scenario) ?? ''
  switch (statusOf(scenario)) {
    case 'passed':
      return []
    case 'skipped':
      return [element('skipped', { message })]
    case 'failed':
      return [element('failure', { message, type: 'Violation' }, xmlText(details(scenario)))]
    case 'broken':
      return [element('error', { message, type: typeOf(scenario) }, xmlText(details(scenario)))]
  }
}

function typeOf(scenario: Scenario): string {
  return KINDS[kindOf(scenario) ?? 'not-run']
}

function details(scenario: Scenario): string {
  const step = failedStep(scenario)
  const { expectation, error } = step ?? {}
  return [
    ...(step ? [`${step.keyword} ${step.text}`.trim()] : []),
    ...(expectation
      ? [
          `expected: ${valueWording(expectation.expected)}`,
          `observed: ${valueWording(expectation.observed)}`,
        ]
      : [error?.stack ?? '']),
    ...decisiveExchanges(scenario).map(exchangeText),
  ].join('\n')
}

function suiteOfRunFaults(run: Run, about: string): JunitSuite[] {
  const troubles = problemsOutsideScenarios(run)
  if (troubles.length === 0) return []
  const name = 'The run itself'
  const totals = { tests: troubles.length, failures: 0, errors: troubles.length, skipped: 0 }
  const cases = troubles.map((message) => {
    const error = element('error', { message, type: message.split(':')[0] ?? '' })
    return `\n    ${element('testcase', { classname: name, name: message }, error)}`
  })
  const xml = element('testsuite', { name, ...totals }, about, ...cases, '\n  ')
  return [{ ...totals, xml }]
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3)
}
