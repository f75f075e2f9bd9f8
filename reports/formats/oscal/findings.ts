/** A finding for each clause with a verdict; `assessment-results.ts` says which clauses have none. */
import type { Clause, Run } from '../../verdict/model'
import { waiverOf } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { addressMember } from '../address-member'
import { type ControlOfClause, controlsByClause } from '../framework-controls'
import { uuidInRun } from '../name-uuid'
import { markup, props, token, unlessEmpty } from './data-types'
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
      ...controls.flatMap(({ label, strength: link, doesNotShow }) =>
        props(
          { 'framework-control': label },
          { class: link, remarks: markup(`Does not show: ${doesNotShow}`) },
        ),
      ),
    ],
    ...(href === undefined ? {} : { links: [{ href, rel: 'reference', text: markup(section) }] }),
    target: {
      type: 'objective-id',
      'target-id': token(id),
      status: note === undefined ? status : { ...status, remarks: markup(`${word}: ${note}`) },
    },
    'related-observations': scenarios.map((scenario) => ({
      'observation-uuid': observationUuid(run, scenario.id),
    })),
    ...unlessEmpty('related-risks', [
      ...Array.from(waivers, (waiver) => ({ 'risk-uuid': riskUuid(run, waiver) })),
      ...(isOpenRisk(clause, status) ? [{ 'risk-uuid': openRiskUuid(run, clause) }] : []),
    ]),
  }
}
