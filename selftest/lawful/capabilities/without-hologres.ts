import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes: 'MaxCompute is complete without Hologres: there is none here.',
}

export const connect = withoutCapabilities(['hologres'])
