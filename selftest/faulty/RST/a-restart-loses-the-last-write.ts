import type { InputOf, Row } from '../../../adapters/target'
import { faulty } from '../../specimen'

/** The last write waits in memory for the next one. */
export const { fault, connect } = faulty(
  'RST-1',
  'Rows that were accepted are gone after a restart, and no job hears of it.',
  (sandbox) => {
    let last: { readonly input: InputOf<'writeRows'>; readonly before: readonly Row[] } | undefined
    return {
      async writeRows(input) {
        const { project, table } = input
        const read = await sandbox.readRows({ project, table })
        const outcome = await sandbox.writeRows(input)
        if (outcome.ok) last = { input, before: read.ok ? read.value : [] }
        return outcome
      },
      'restart.restart': async (input) => {
        if (last) await sandbox.writeRows({ ...last.input, rows: last.before, mode: 'overwrite' })
        last = undefined
        return sandbox.restart.restart(input)
      },
    }
  },
)
