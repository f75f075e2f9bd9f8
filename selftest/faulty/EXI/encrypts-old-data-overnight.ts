import { RewrittenTables } from '../../parts/rewritten-tables'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-2',
  'A job in the night does what the page says only users do, and nobody knows what is encrypted.',
  (sandbox) => {
    const tables = new RewrittenTables(sandbox)
    return {
      writeRows: tables.writeRows,
      'clock.advance': async (input) => {
        const outcome = await sandbox.clock.advance(input)
        if (outcome.ok && input.hours >= 24) await tables.rewrite()
        return outcome
      },
    }
  },
)
