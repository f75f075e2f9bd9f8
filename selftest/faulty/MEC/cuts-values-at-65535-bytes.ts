import type { Row } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-3',
  costs: 'Long documents lose their end as soon as their project is encrypted.',
}

/** What a length of two bytes holds. */
const LONGEST = 0xffff

export const connect = withAnswers((sandbox) => ({
  writeRows: async (input) => sandbox.writeRows({ ...input, rows: input.rows.map(cut) }),
}))

function cut(row: Row): Row {
  const values = Object.entries(row).map(([name, value]) => [name, value.slice(0, LONGEST)])
  return Object.fromEntries(values)
}
