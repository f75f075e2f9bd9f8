/** A finding for each clause with a verdict; `assessment-results.ts` says which clauses have none. */
import type { Clause, Run } from '../../verdict/model'
import { waiverOf } from '../../waivers/judge-waivers'
import { addressMember } from '../address-member'
import { type ControlOfClause, controlsByClause } from '../framework-controls'
import { uuidInRun } from '../name-uuid'
import { markup, props, token, unlessEmpty } from './data-types'
import { observationUuid } from './observations'
import { riskUuid } from './risks'

interface ObjectiveStatus {
  readonly state: 'satisfied' | 'not-satisfied'
  readonly reason: 'pass' | 'fail' | 'other'
}

export function findings(run: Run): readonly object[] {
  const controls = controlsByClause(run)
  return run.clauses.flatMap((clause) => {
    const status = statusOf(clause)
    return status ? [finding(run, clause, status, controls.get(clause.id) ?? [])] : []
  })
}

function statusOf({ verdict, standing }: Clause): ObjectiveStatus | undefined {
  switch (verdict) {
    case 'conforms':
      return { state: 'satisfied', reason: 'pass' }
    case 'violates':
      return standing === 'documented' ? { state: 'not-satisfied', reason: 'fail' } : undefined
    case 'faulted':
    case 'not-run':
      return { state: 'not-satisfied', reason: 'other' }
    default:
      return undefined
  }
}

function finding(
  run: Run,
  clause: Clause,
  status: ObjectiveStatus,
  controls: readonly ControlOfClause[],
): object {
  const { id, statement, section, source, standing, verdict, strength, note, scenarios } = clause
  const { href } = addressMember('href', source)
  const waivers = new Set(scenarios.flatMap((scenario) => waiverOf(scenario) ?? []))
  return {
    uuid: uuidInRun(run, 'finding', id),
    title: markup(`${id}: ${verdict}`),
    description: markup(statement),
    props: [
      ...props({ clause: id, standing, verdict, strength, note, section }),
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
      status: note === undefined ? status : { ...status, remarks: markup(note) },
    },
    'related-observations': scenarios.map((scenario) => ({
      'observation-uuid': observationUuid(run, scenario.id),
    })),
    ...unlessEmpty(
      'related-risks',
      Array.from(waivers, (waiver) => ({ 'risk-uuid': riskUuid(run, waiver) })),
    ),
  }
}
