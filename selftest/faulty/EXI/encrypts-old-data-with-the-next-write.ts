import { RewrittenTables } from '../../parts/rewritten-tables'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-2',
  'One small write to a new table rewrites every old one.',
  (sandbox) => {
    const tables = new RewrittenTables(sandbox)
    return {
      writeRows: async (input) => {
        const outcome = await tables.writeRows(input)
        if (outcome.ok) await tables.rewrite(input.project)
        return outcome
      },
    }
  },
)
