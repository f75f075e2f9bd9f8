import { leavingOldTablesPlain } from '../../parts/retrofits'
import { faulty } from '../../specimen'

/** Rows that replace the rows of a table are stored as those were. */
export const { fault, connect } = faulty(
  'EXI-5',
  'Old rows were written back for their protection, and lie in storage as they did before.',
  leavingOldTablesPlain(({ mode }) => mode === 'overwrite'),
)
