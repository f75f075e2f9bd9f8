import { leavingOldTablesPlain } from '../../parts/retrofits'
import { faulty } from '../../specimen'

/** A table keeps the setting that the project had when the table was created. */
export const { fault, connect } = faulty(
  'EXI-4',
  'Years of rows are added in the open to tables of a project that says it is encrypted.',
  leavingOldTablesPlain(() => true),
)
