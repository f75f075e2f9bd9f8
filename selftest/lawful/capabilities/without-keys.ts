import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes:
    'How keys are managed need not be shown: KMS is in place in every region, and has no door of its own.',
}

const REGIONS = ['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'ap-southeast-1']

export const connect = withoutCapabilities(['keys'], async ({ keys }) => {
  for (const region of REGIONS) await keys.activate({ region })
})
