/**
 * The facet `clock`: the corner's clock, moved forward by whoever asks.
 */

import { ServiceError } from '../../reference-impl/index'
import type { Facets } from '../target'
import type { Offer } from './offer'

export function clock(offer: Offer): Facets['clock'] {
  return {
    advance: offer(({ clock }, { hours }) => {
      if (!(Number.isFinite(hours) && hours >= 0)) {
        throw new ServiceError('InvalidParameter', 400, 'A clock moves forward by hours')
      }
      clock.advance(hours)
      return null
    }),
    now: offer(({ clock }) => ({ time: new Date(clock.now()).toISOString() })),
  }
}
