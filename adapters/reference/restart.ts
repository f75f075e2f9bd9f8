/** The facet `restart`: the processes of MaxCompute and Hologres start again. */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function restart(operation: MakeOperation): Facets['restart'] {
  return {
    restart: operation(({ cloud }) => {
      cloud.restart()
      return null
    }),
  }
}
