import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes:
    'How rights are given need not be shown: both services hold their roles from the beginning.',
}

export const connect = withoutCapabilities(['access'], async ({ access }) => {
  await access.authorizeService({ service: 'maxcompute' })
  await access.authorizeService({ service: 'hologres' })
})
