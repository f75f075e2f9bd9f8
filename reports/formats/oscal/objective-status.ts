/** The status of a clause as an objective of OSCAL; `assessment-results.ts` says which clauses have none. */
import type { Clause } from '../../verdict/model'
import { isOnlyNoted } from '../../wording/clause-wording'

export interface ObjectiveStatus {
  readonly state: 'satisfied' | 'not-satisfied'
  readonly reason: 'pass' | 'fail' | 'other'
}

export function statusOf(clause: Clause): ObjectiveStatus | undefined {
  const { verdict, standing, showing, inPart } = clause
  switch (verdict) {
    case 'conforms':
      return inPart && showing === 'not-shown' ? NOT_SHOWN : { state: 'satisfied', reason: 'pass' }
    case 'violates':
      return isOnlyNoted(clause) ? undefined : { state: 'not-satisfied', reason: 'fail' }
    case 'faulted':
    case 'not-run':
    case 'waiting':
      return NOT_SHOWN
    case 'unproven':
      return standing === 'documented' && showing === 'not-shown' ? NOT_SHOWN : undefined
    default:
      return undefined
  }
}

const NOT_SHOWN: ObjectiveStatus = { state: 'not-satisfied', reason: 'other' }
