/** The rows of an instance, where its statement was a SELECT. */

import type { Column, TypedRow } from '../../columns'
import type { Project } from '../../index'
import type { Instances, OdpsCall } from '../odps'
import { instanceNotTerminated, instanceTypeNotSupported } from './refusals'

/** @throws ServiceError where there are none, or the caller may not see them */
export function selected(
  call: OdpsCall,
  project: Project,
  id: string,
  instances: Instances,
): { readonly columns: readonly Column[]; readonly rows: readonly TypedRow[] } {
  const instance = instances.findOwn(call, project, id)
  if (instance.endedAt === undefined) throw instanceNotTerminated(id)
  for (const state of instance.states.values()) {
    if (state.status === 'Success' && state.answer.kind === 'rows') return state.answer
  }
  throw instanceTypeNotSupported()
}
