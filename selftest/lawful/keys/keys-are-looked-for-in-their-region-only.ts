import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page gives no codes: a key of another region is refused as one that the project’s own ' +
    'region does not have.',
  replacing('masterKeyChoice', () => ({
    requireSameRegion() {},
  })),
)
