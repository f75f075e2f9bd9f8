import { CAPABILITIES } from '../../../adapters/target'
import type { Freedom } from '../../specimen'
import { withoutCapabilities } from '../../variation'

export const freedom: Freedom = {
  takes: 'Projects and rows are all that has to be offered: no capability beside them is declared.',
}

const REGIONS = ['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'ap-southeast-1']

export const connect = withoutCapabilities(CAPABILITIES, async ({ access, keys }) => {
  for (const region of REGIONS) await keys.activate({ region })
  await access.authorizeService({ service: 'maxcompute' })
  await access.authorizeService({ service: 'hologres' })
})
