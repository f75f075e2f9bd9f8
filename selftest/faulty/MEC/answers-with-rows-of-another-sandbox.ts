import type { Row } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-3',
  costs: 'One customer reads the rows of another.',
}

/** What was read is cached under the names of project and table, which other accounts use too. */
const cache = new Map<string, readonly Row[]>()

export const connect = withAnswers(({ readRows }) => ({
  readRows: async (input) => {
    const name = JSON.stringify([input.project, input.table])
    const outcome = await readRows(input)
    if (!outcome.ok) return outcome
    const rows = cache.get(name) ?? outcome.value
    cache.set(name, rows)
    return { ok: true, value: rows }
  },
}))
