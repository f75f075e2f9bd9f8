import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes: 'A service shows its storage to nobody.',
}

export const connect = withoutCapabilities(['inspection'])
