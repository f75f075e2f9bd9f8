import { leavingOldTablesPlain } from '../../parts/retrofits'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-4',
  'Rows that are added to an older table lie in the open beside the old ones.',
  leavingOldTablesPlain(({ mode }) => mode === 'append'),
)
