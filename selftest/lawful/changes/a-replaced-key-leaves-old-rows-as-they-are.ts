import { withReplaceableKey } from '../../parts/allowed-changes'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page names switching off and another algorithm as what cannot be changed: the key can be, ' +
    'and rows from before stay under the key that they were written with.',
  withReplaceableKey,
)
