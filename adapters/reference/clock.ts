/**
 * The facet `clock`: the account's clock, moved forward on request.
 */

import { HOUR_MS, ServiceError } from '../../reference-impl/index'
import type { Facets } from '../target'
import type { MakeOperation } from './operation'

/**
 * The port writes years in four digits, those of a key's deletion included, which is a year later
 * at most.
 */
const END = Date.UTC(9998, 0, 1)

export function clock(operation: MakeOperation): Facets['clock'] {
  return {
    advance: operation(({ clock }, { hours }) => {
      if (!(Number.isFinite(hours) && hours >= 0)) {
        throw new ServiceError('InvalidParameter', 400, 'A clock moves forward by hours')
      }
      if (clock.now() + hours * HOUR_MS > END) {
        throw new ServiceError('InvalidParameter', 400, 'This clock ends with the year 9997')
      }
      clock.advance(hours)
      return null
    }),
    now: operation(({ clock }) => ({ time: new Date(clock.now()).toISOString() })),
  }
}
