import { CorruptObject } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'TMP-1',
  'Rows that no longer open are missing from the table, and the answer does not say so.',
  replacing('sealing', (sealing) => ({
    open(object, unwrap, see) {
      try {
        sealing.open(object, unwrap, see)
      } catch (error) {
        if (!(error instanceof CorruptObject)) throw error
      }
    },
  })),
)
