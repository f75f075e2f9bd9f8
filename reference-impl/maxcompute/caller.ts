/** The caller that KMS sees: MaxCompute, for a principal, because of a project. */

import type { ServiceCaller } from '../kms'
import type { Project } from './project'

export function callerFor(
  principal: string,
  { name, id }: Pick<Project, 'name' | 'id'>,
): ServiceCaller {
  return { principal, service: 'odps', project: name, projectId: id }
}
