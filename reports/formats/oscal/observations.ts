/** An observation for each scenario, with its verdict and its evidence. */

import { valueWording } from '../../../record/plain-text'
import type { Run, Scenario } from '../../verdict/model'
import { countedAs } from '../../verdict/outcome'
import { waiverOf } from '../../waivers/judge-waivers'
import { failedStep } from '../../wording/exchange-text'
import { statusMessage } from '../../wording/status'
import { strengthWording } from '../../wording/strength-wording'
import { latestTime } from '../latest-time'
import { uuidInRun } from '../name-uuid'
import { scenarioAnchor } from '../page/anchors'
import { markup, type Property, props } from './data-types'
import { suiteUuid, targetUuid } from './metadata'

export function observationUuid(run: Run, id: string): string {
  return uuidInRun(run, 'observation', id)
}

/** They show something of the target, and nothing for or against a clause. */
const DISCOVERIES: ReadonlySet<string> = new Set(['noted', 'observed'])

export function observations(run: Run): readonly object[] {
  const subjects = [{ 'subject-uuid': targetUuid(run), type: 'component' }]
  const origins = [{ actors: [{ type: 'tool', 'actor-uuid': suiteUuid(run) }] }]
  return run.scenarios.map((scenario) => {
    const { id, name, rule, started } = scenario
    return {
      uuid: observationUuid(run, id),
      title: markup(rule === '' ? name : `${rule} › ${name}`),
      description: markup(description(scenario)),
      props: propsOf(scenario),
      // Not INTERVIEW or EXAMINE: every scenario tests the target.
      methods: ['TEST'],
      types: [DISCOVERIES.has(countedAs(scenario)) ? 'discovery' : 'control-objective'],
      origins,
      subjects,
      ...evidenceOf(scenario),
      collected: started === null ? latestTime(run) : new Date(started).toISOString(),
    }
  })
}

function description(scenario: Scenario): string {
  if (countedAs(scenario) === 'conforms' && 'strength' in scenario) {
    return `Conforms; strength of evidence: ${strengthWording(scenario.strength)}.`
  }
  const { expectation } = failedStep(scenario) ?? {}
  const seen = expectation
    ? `; expected: ${valueWording(expectation.expected)}; observed: ${valueWording(expectation.observed)}`
    : ''
  return `${statusMessage(scenario) ?? ''}${seen}`
}

function propsOf(scenario: Scenario): readonly Property[] {
  const { id, verdict, clause, standing, reading, uri, line } = scenario
  return props({
    scenario: id,
    clause,
    standing,
    verdict,
    'counted-as': countedAs(scenario),
    strength: 'strength' in scenario ? scenario.strength : null,
    reading,
    'waiver-expires': waiverOf(scenario)?.expires,
    feature: `${uri}:${line}`,
  })
}

/** Both files are in the folder of the run, beside this document. */
function evidenceOf({ id, steps }: Scenario): object {
  const count = steps.reduce((sum, { exchanges }) => sum + exchanges.length, 0)
  if (count === 0) return {}
  const page = `index.html#${encodeURIComponent(scenarioAnchor(id).toWellFormed())}`
  return {
    'relevant-evidence': [
      { href: page, description: `Its ${count} exchanges with the target, redacted, for reading.` },
      { href: 'run.ndjson', description: 'The record of the run, from which all else is made.' },
    ],
  }
}
