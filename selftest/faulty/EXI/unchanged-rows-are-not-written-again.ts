import type { Row } from '../../../reference-impl/index'
import { watchingOldRows } from '../../parts/old-rows'
import { faulty } from '../../specimen'

/** A write that would change nothing is left out. */
export const { fault, connect } = faulty(
  'EXI-5',
  'Writing back, the one way to encrypt old rows, does nothing and says that it is done.',
  watchingOldRows((tunnel, holdsOldRows) => ({
    async writeRows(principal, request) {
      const rows: readonly Row[] = [...request.rows]
      if (request.mode === 'overwrite' && (await holdsOldRows(principal, request))) {
        const before = await tunnel.readRows(principal, request)
        if (JSON.stringify(before) === JSON.stringify(rows)) return
      }
      await tunnel.writeRows(principal, { ...request, rows })
    },
  })),
)
