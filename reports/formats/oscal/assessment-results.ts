/**
 * `oscal-assessment-results.json`: NIST's Open Security Controls Assessment Language, model Assessment Results,
 * version 1.2.1. Each scenario is an observation; each clause that got a verdict is a finding, whose target is the
 * objective of the clause in the embedded catalog; each waiver in force is a risk with an approved deviation.
 *
 *     conforms                satisfied, pass; where only a part of it was asked, the remarks say so
 *     not shown, although     not-satisfied, other: a documented clause of the profile that is unproven, or a clause that
 *     the profile includes it conforms in part only, since something that the profile includes was not asked
 *     violates (documented)   not-satisfied, fail; also where it is waived, and then with a risk
 *     violates (otherwise)    no finding: it is a note, and its observations have the type `discovery`
 *     faulted, not-run,       not-satisfied, other: nothing was shown
 *     waiting
 *     other unproven, excluded, no finding: OSCAL has no state for what was not judged. The observations and the
 *     not-tested              remarks of the result give the reason
 */

import { jsonText } from '../../../record/json-text'
import { englishOf } from '../../../record/saying'
import type { Run } from '../../verdict/model'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { outcomeText } from '../../wording/outcome-wording'
import { runCounts, runFactTexts } from '../../wording/run-facts'
import { problemsOutsideScenarios } from '../../wording/status'
import { latestTime } from '../latest-time'
import { uuidInRun } from '../name-uuid'
import { catalogResource } from './catalog'
import { markup, props, unlessEmpty } from './data-types'
import { findings } from './findings'
import { assetsOf, metadataOf } from './metadata'
import { observations } from './observations'
import { planResource } from './plan'
import { nistCatalog, reviewedControls } from './reviewed-controls'
import { risks } from './risks'

export function oscalJson(run: Run): string {
  const plan = planResource(run)
  const document = {
    'assessment-results': {
      uuid: uuidInRun(run, 'assessment-results', ''),
      metadata: metadataOf(run),
      'import-ap': { href: `#${plan.uuid}` },
      results: [resultOf(run)],
      'back-matter': { resources: [plan, catalogResource(run), ...nistCatalog(run)] },
    },
  }
  return `${jsonText(document, 2)}\n`
}

function resultOf(run: Run): object {
  const { finished, suite, target } = run
  return {
    uuid: uuidInRun(run, 'result', ''),
    title: markup(`${suite.name}: ${target.name} ${target.version}`),
    description: markup(outcomeText(run)),
    start: run.started ?? latestTime(run),
    ...(finished === null ? {} : { end: finished }),
    props: [
      ...props(runFactTexts(run)),
      ...Object.entries(runCounts(run)).flatMap(([name, count]) =>
        props({ [name]: String(count) }),
      ),
    ],
    'local-definitions': assetsOf(run),
    'reviewed-controls': reviewedControls(run),
    ...unlessEmpty('observations', observations(run)),
    ...unlessEmpty('risks', risks(run)),
    ...unlessEmpty('findings', findings(run)),
    ...remarksOf(run),
  }
}

/** Faults outside of the scenarios, and clauses without a finding. */
function remarksOf(run: Run): object {
  const notJudged = run.clauses.flatMap((clause) => {
    const { id, verdict, note, inPart } = clause
    const isOpen = verdict === 'unproven' || verdict === 'excluded' || verdict === 'not-tested'
    if (!isOpen && !inPart) return []
    const word = clauseVerdictWording(clause)
    return [`${id} ${inPart ? word : `is ${word}`}: ${note ?? 'no reason was recorded'}`]
  })
  const lines = [...problemsOutsideScenarios(run), ...run.remarks.map(englishOf), ...notJudged]
  return lines.length === 0 ? {} : { remarks: lines.map((line) => `- ${markup(line)}`).join('\n') }
}
