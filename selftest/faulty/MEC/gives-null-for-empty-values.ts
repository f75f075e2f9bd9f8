import type { Row } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-3',
  costs: 'An empty remark comes back as the marker for a missing one, and reports count it wrong.',
}

/** Nothing to encrypt was taken for nothing at all. */
const NULL = '\\N'

export const connect = withAnswers((sandbox) => ({
  writeRows: async (input) => sandbox.writeRows({ ...input, rows: input.rows.map(marked) }),
}))

function marked(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value || NULL]))
}
