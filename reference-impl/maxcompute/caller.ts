/** The caller that KMS sees: MaxCompute, for a principal, because of a project. */

import type { ServiceCaller } from '../kms'

export function callerFor(principal: string, project: { readonly name: string }): ServiceCaller {
  return { principal, service: 'odps', project: project.name }
}
