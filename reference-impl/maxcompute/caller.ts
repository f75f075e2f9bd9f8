/**
 * How MaxCompute introduces itself to KMS: as the service, on behalf of somebody, because of a
 * project.
 */

import type { ServiceCaller } from '../kms'

export function callerFor(principal: string, project: { readonly name: string }): ServiceCaller {
  return { principal, service: 'odps', project: project.name }
}
