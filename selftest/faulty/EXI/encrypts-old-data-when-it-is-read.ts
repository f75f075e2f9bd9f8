import { RewrittenTables } from '../../parts/rewritten-tables'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-2',
  'Who only looks at old rows changes how they are stored, and what the key is needed for.',
  (sandbox) => {
    const tables = new RewrittenTables(sandbox)
    return {
      readRows: async (input) => {
        const outcome = await sandbox.readRows(input)
        if (outcome.ok) await tables.rewriteTable(input)
        return outcome
      },
    }
  },
)
