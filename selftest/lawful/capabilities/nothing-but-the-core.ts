import { CAPABILITIES } from '../../../adapters/target'
import { REGIONS } from '../../parts/regions'
import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  CAPABILITIES,
  'Projects and rows are all that has to be offered: no capability beside them is declared.',
  async ({ access, keys }) => {
    for (const region of REGIONS) await keys.activate({ region })
    await access.authorizeService({ service: 'maxcompute' })
    await access.authorizeService({ service: 'hologres' })
  },
)
