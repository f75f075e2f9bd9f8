import { OWNER } from '../../../reference-impl/index'
import { allowingChanges } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-5',
  'Whoever takes over the account decrypts its projects with one call.',
  allowingChanges(({ principal }) => principal === OWNER),
)
