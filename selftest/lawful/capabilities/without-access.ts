import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['access'],
  'How rights are given need not be shown: both services hold their roles from the beginning.',
  async ({ access }) => {
    await access.authorizeService({ service: 'maxcompute' })
    await access.authorizeService({ service: 'hologres' })
  },
)
