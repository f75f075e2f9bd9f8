import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-4',
  'A preview is answered as if it were the table.',
  replacing('hologres', (hologres) => ({
    readExternalTable: async (...asked) =>
      (await hologres.readExternalTable(...asked)).slice(0, 10),
  })),
)
