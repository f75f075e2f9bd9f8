import type { Outcome, Row } from '../../../adapters/target'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page promises rows and no order: the last ones come first, and columns backwards.',
  ({ readRows, hologres }) => ({
    readRows: async (input) => reversed(await readRows(input)),
    'hologres.readExternalTable': async (input) =>
      reversed(await hologres.readExternalTable(input)),
  }),
)

function reversed(outcome: Outcome<readonly Row[]>): Outcome<readonly Row[]> {
  if (!outcome.ok) return outcome
  const value = outcome.value.map((row) => Object.fromEntries(Object.entries(row).reverse()))
  return { ok: true, value: value.reverse() }
}
