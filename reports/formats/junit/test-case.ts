/** A scenario as a test case of JUnit, and the facts on it for the properties of its suite. */
import { valueWording } from '../../../record/plain-text'
import { element, xmlText } from '../../text/xml'
import type { Clause, Scenario } from '../../verdict/model'
import { countedAs } from '../../verdict/outcome'
import { waiverOf } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { decisiveExchanges, exchangeText, failedStep } from '../../wording/exchange-text'
import { KINDS, kindOf, statusMessage, statusOf } from '../../wording/status'
import type { NamedText } from './properties'

/** @param sameCauseAs id of the scenario whose test case has the details of the same cause */
export function testCase(scenario: Scenario, sameCauseAs?: string): string {
  const { feature, durationMs } = scenario
  const attributes = {
    name: nameOf(scenario),
    classname: feature,
    time: (durationMs / 1_000).toFixed(3),
  }
  return element('testcase', attributes, ...resultOf(scenario, sameCauseAs))
}

function nameOf({ rule, name }: Scenario): string {
  return rule ? `${rule} › ${name}` : name
}

/** `MEC-1/rows-are-encrypted verdict`: `conforms`, and so on. The fact `test` is the name of the test case. */
export function scenarioFacts(
  scenario: Scenario,
  clause: Clause | undefined,
): readonly NamedText[] {
  const facts = textsOf({ test: nameOf(scenario), ...factsOf(scenario, clause) })
  return facts.map(([name, value]) => [`${scenario.id} ${name}`, value])
}

function textsOf(facts: Readonly<Record<string, string | null | undefined>>): readonly NamedText[] {
  return Object.entries(facts).flatMap(([name, value]): NamedText[] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

function factsOf(scenario: Scenario, clause?: Clause): Record<string, string | null | undefined> {
  const { uri, line, standing, verdict, reading } = scenario
  const { owner, ticket, expires, reason, approval, compensatingControl } = waiverOf(scenario) ?? {}
  return {
    clause: scenario.clause,
    'clause-verdict': clause && clauseVerdictWording(clause),
    standing,
    verdict,
    'counted-as': countedAs(scenario),
    strength: 'strength' in scenario ? scenario.strength : null,
    reading,
    place: `${uri}:${line}`,
    'waiver.owner': owner,
    'waiver.ticket': ticket,
    'waiver.expires': expires,
    'waiver.reason': reason,
    'waiver.approver': approval?.approver,
    'waiver.approved': approval?.approved,
    'waiver.compensating-control': compensatingControl,
  }
}

function resultOf(scenario: Scenario, sameCauseAs: string | undefined): string[] {
  const message = statusMessage(scenario) ?? ''
  switch (statusOf(scenario)) {
    case 'passed':
      return []
    case 'skipped':
      return [element('skipped', { message })]
    case 'failed':
      return [element('failure', { message, type: 'Violation' }, xmlText(details(scenario)))]
    case 'broken':
      return [
        element(
          'error',
          { message, type: typeOf(scenario) },
          xmlText(sameCauseAs === undefined ? details(scenario) : `as ${sameCauseAs}`),
        ),
      ]
  }
}

function typeOf(scenario: Scenario): string {
  return KINDS[kindOf(scenario) ?? 'not-run']
}

/** Readers show it with the test case: what failed, and the facts that are properties of the suite. */
function details(scenario: Scenario): string {
  const step = failedStep(scenario)
  const { expectation, error } = step ?? {}
  const facts = textsOf({ scenario: scenario.id, ...factsOf(scenario) })
  return [
    ...(step ? [`${step.keyword} ${step.text}`.trim()] : []),
    ...(expectation
      ? [
          `expected: ${valueWording(expectation.expected)}`,
          `observed: ${valueWording(expectation.observed)}`,
        ]
      : [error?.stack ?? '']),
    ...decisiveExchanges(scenario).map(exchangeText),
    ...facts.map(([name, value]) => `${name}: ${value}`),
  ].join('\n')
}
