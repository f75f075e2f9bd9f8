import { afterARefusedChange } from '../../parts/refused-changes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-3',
  'An attempt that was refused costs every table of the project.',
  afterARefusedChange((project) => project.tables.clear()),
)
