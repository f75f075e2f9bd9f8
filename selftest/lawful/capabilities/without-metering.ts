import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes: 'What KMS counts and charges need not be shown to whoever tests the service.',
}

export const connect = withoutCapabilities(['metering'])
