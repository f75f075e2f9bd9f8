/**
 * `oscal-assessment-results.json`: NIST's Open Security Controls Assessment Language, model Assessment Results,
 * version 1.2.1. Each scenario is an observation; each clause that got a verdict is a finding, whose target is the
 * clause as an objective; each waiver in force is a risk with an approved deviation.
 *
 *     conforms                satisfied, pass
 *     violates (documented)   not-satisfied, fail; also where it is waived, and then with a risk
 *     violates (otherwise)    no finding: it is a note, and its observations have the type `discovery`
 *     faulted, not-run        not-satisfied, other: nothing was shown
 *     unproven, excluded,     no finding: OSCAL has no state for what was not judged. The observations and the
 *     not-tested              remarks of the result give the reason
 */

import { jsonText } from '../../../record/json-text'
import type { Run } from '../../verdict/model'
import { outcomeText } from '../../wording/outcome-wording'
import { problemsOutsideScenarios } from '../../wording/status'
import { latestTime } from '../latest-time'
import { uuidInRun } from '../name-uuid'
import { markup, props, token, unlessEmpty } from './data-types'
import { findings } from './findings'
import { assessmentPlan, assetsOf, metadataOf } from './metadata'
import { observations } from './observations'
import { risks } from './risks'

export function oscalJson(run: Run): string {
  const plan = assessmentPlan(run)
  const document = {
    'assessment-results': {
      uuid: uuidInRun(run, 'assessment-results', ''),
      metadata: metadataOf(run),
      'import-ap': { href: `#${plan.uuid}` },
      results: [resultOf(run)],
      'back-matter': { resources: [plan] },
    },
  }
  return `${jsonText(document, 2)}\n`
}

function resultOf(run: Run): object {
  const { finished, outcome, planned, counts, waived, suite, target } = run
  const numbers = { planned, ...counts, waived }
  return {
    uuid: uuidInRun(run, 'result', ''),
    title: markup(`${suite.name}: ${target.name} ${target.version}`),
    description: markup(outcomeText(run)),
    start: run.started ?? latestTime(run),
    ...(finished === null ? {} : { end: finished }),
    props: [
      ...props({ outcome }),
      ...Object.entries(numbers).flatMap(([name, count]) => props({ [name]: String(count) })),
    ],
    'local-definitions': assetsOf(run),
    'reviewed-controls': { 'control-selections': [selectionOf(run)] },
    ...unlessEmpty('observations', observations(run)),
    ...unlessEmpty('risks', risks(run)),
    ...unlessEmpty('findings', findings(run)),
    ...remarksOf(run),
  }
}

function selectionOf({ clauses }: Run): object {
  if (clauses.length === 0) return { 'include-all': {} }
  const description = 'The clauses of the specification; each is an objective of its own.'
  return { description, 'include-controls': clauses.map(({ id }) => ({ 'control-id': token(id) })) }
}

/** Faults outside of the scenarios, and clauses without a finding. */
function remarksOf(run: Run): object {
  const notJudged = run.clauses.flatMap(({ id, verdict, note }) =>
    verdict === 'unproven' || verdict === 'excluded' || verdict === 'not-tested'
      ? [`${id} is ${verdict}: ${note ?? 'no reason was recorded'}`]
      : [],
  )
  const lines = [...problemsOutsideScenarios(run), ...run.remarks, ...notJudged]
  return lines.length === 0 ? {} : { remarks: lines.map((line) => `- ${markup(line)}`).join('\n') }
}
