import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-3',
  'What was written is thanked for and thrown away.',
  replacing('tunnel', (tunnel) => ({
    async writeRows(principal, request) {
      await tunnel.writeRows(principal, { ...request, rows: [] })
    },
  })),
)
