import { notingRetrofits } from '../../parts/retrofits'
import { faulty } from '../../specimen'

/** The project is created again under the same name. */
export const { fault, connect } = faulty(
  'EXI-3',
  'Encryption is there, the rows are not.',
  notingRetrofits(({ tables }) => tables.clear()),
)
