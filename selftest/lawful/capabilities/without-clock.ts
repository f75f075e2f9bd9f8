import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes: 'A service has no clock that a stranger could move: what takes a day is not shown.',
}

export const connect = withoutCapabilities(['clock'])
