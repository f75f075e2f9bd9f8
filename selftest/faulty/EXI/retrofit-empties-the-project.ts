import { notingRetrofits } from '../../parts/noted-retrofits'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-3',
  costs: 'Encryption is there, the rows are not.',
}

/** The project is set up again under the same name. */
export const connect = withParts(notingRetrofits(({ tables }) => tables.clear()))
