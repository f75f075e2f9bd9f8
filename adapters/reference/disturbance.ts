/** The facet `disturbance`: calls of MaxCompute to KMS that fail on request. */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function disturbance(operation: MakeOperation): Facets['disturbance'] {
  return {
    kmsFails: operation(({ cloud }, { operation: name, failure, times }) => {
      cloud.kms.failNext(name, failure, times)
      return null
    }),
  }
}
