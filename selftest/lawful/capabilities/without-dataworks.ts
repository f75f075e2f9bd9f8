import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes: 'DataWorks is the second of two ways to a project: here there is the first only.',
}

export const connect = withoutCapabilities(['dataworks'])
