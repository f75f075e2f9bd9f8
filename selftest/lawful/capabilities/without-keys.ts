import { REGIONS } from '../../parts/regions'
import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['keys'],
  'How keys are managed need not be shown: KMS is in place in every region, and has no door of its own.',
  async ({ keys }) => {
    for (const region of REGIONS) await keys.activate({ region })
  },
)
