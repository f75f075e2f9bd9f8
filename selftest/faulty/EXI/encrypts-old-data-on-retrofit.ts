import { RewrittenTables } from '../../parts/rewritten-tables'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-2',
  'Terabytes are rewritten at once, unannounced, and old rows hang on a key from then on.',
  (sandbox) => {
    const tables = new RewrittenTables(sandbox)
    return {
      writeRows: tables.writeRows,
      setEncryption: async (input) => {
        const outcome = await sandbox.setEncryption(input)
        if (outcome.ok) await tables.rewrite(input.project)
        return outcome
      },
    }
  },
)
