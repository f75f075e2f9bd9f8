/** A finding for each clause with a verdict; `assessment-results.ts` says which clauses have none. */
import type { Clause, Run } from '../../verdict/model'
import { waiverOf } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { addressMember } from '../address-member'
import { type ControlOfClause, controlsByClause, NIST, nistControlId } from '../framework-controls'
import { uuidInRun } from '../name-uuid'
import { objectiveId } from './catalog'
import { markup, props, unlessEmpty } from './data-types'
import { type ObjectiveStatus, statusOf } from './objective-status'
import { observationUuid } from './observations'
import { isOpenRisk, openRiskUuid, riskUuid } from './risks'

export function findings(run: Run): readonly object[] {
  const controls = controlsByClause(run)
  return run.clauses.flatMap((clause) => {
    const status = statusOf(clause)
    return status ? [finding(run, clause, status, controls.get(clause.id) ?? [])] : []
  })
}

function finding(
  run: Run,
  clause: Clause,
  status: ObjectiveStatus,
  controls: readonly ControlOfClause[],
): object {
  const { id, statement, section, source, standing, verdict, strength, note, showing } = clause
  const { scenarios, inPart } = clause
  const word = clauseVerdictWording(clause)
  const { href } = addressMember('href', source)
  const waivers = new Set(scenarios.flatMap((scenario) => waiverOf(scenario) ?? []))
  return {
    uuid: uuidInRun(run, 'finding', id),
    title: markup(`${id}: ${word}`),
    description: markup(statement),
    props: [
      ...props({ clause: id, standing, verdict, showing, strength, note, section }),
      ...props({ 'in-part': inPart ? 'true' : undefined }),
      // Evidence for a control, not compliance with it.
      ...controls.flatMap((control) =>
        props(
          {
            'framework-control': control.label,
            'control-id': control.framework === NIST ? nistControlId(control.control) : undefined,
          },
          { class: control.strength, remarks: markup(`Does not show: ${control.doesNotShow}`) },
        ),
      ),
    ],
    ...(href === undefined ? {} : { links: [{ href, rel: 'reference', text: markup(section) }] }),
    target: {
      type: 'objective-id',
      'target-id': objectiveId(clause),
      status: note === undefined ? status : { ...status, remarks: markup(`${word}: ${note}`) },
    },
    'related-observations': scenarios.map((scenario) => ({
      'observation-uuid': observationUuid(run, scenario.id),
    })),
    ...(inPart ? { remarks: notShown(clause) } : {}),
    ...unlessEmpty('related-risks', [
      ...Array.from(waivers, (waiver) => ({ 'risk-uuid': riskUuid(run, waiver) })),
      ...(isOpenRisk(clause, status) ? [{ 'risk-uuid': openRiskUuid(run, clause) }] : []),
    ]),
  }
}

/** A list of what the verdict of a clause that conforms in part does not rest on. */
function notShown({ scenarios }: Clause): string {
  const missing = scenarios.flatMap((scenario) => {
    if (scenario.standing === 'observed') return []
    if (scenario.verdict !== 'inapplicable' && scenario.verdict !== 'excluded') return []
    return [`- Not shown: ${markup(`${scenario.name}: ${scenario.reason}`)}`]
  })
  return missing.join('\n')
}
