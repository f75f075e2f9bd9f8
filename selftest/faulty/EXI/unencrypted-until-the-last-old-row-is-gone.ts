import { RewrittenTables } from '../../parts/rewritten-tables'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-7',
  'An encrypted project reports that it is none, and is encrypted by worried users again and again.',
  (sandbox) => {
    const tables = new RewrittenTables(sandbox)
    return {
      writeRows: tables.writeRows,
      getProject: async (input) => {
        const outcome = await sandbox.getProject(input)
        if (!outcome.ok || !(await tables.areAnyPlain(input.name))) return outcome
        return { ok: true, value: { ...outcome.value, encryption: null } }
      },
    }
  },
)
