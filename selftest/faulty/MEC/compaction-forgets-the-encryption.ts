import { leavingPlain } from '../../parts/plain-writes'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

const MOST_APPENDS = 8

export const { fault, connect } = fromReports(
  'work in the background lacks the rule',
  [
    { system: 'Apache HBase', address: 'https://github.com/apache/hbase/pull/2676' },
    { system: 'Longhorn', address: 'https://github.com/longhorn/longhorn/issues/7794' },
  ],
  faulty(
    'MEC-1',
    'After the eighth small write all rows of a table are merged into one object in the clear.',
    perSandbox(() => {
      let isMerging = false
      const appends = new Map<string, number>()
      return [
        leavingPlain(() => isMerging),
        replacing('tunnel', (tunnel) => ({
          async writeRows(principal, request) {
            await tunnel.writeRows(principal, request)
            const { project, table } = request
            const place = JSON.stringify([project, table.toLowerCase()])
            const count = request.mode === 'append' ? (appends.get(place) ?? 0) + 1 : 0
            appends.set(place, count % MOST_APPENDS)
            if (count < MOST_APPENDS) return
            const rows = await tunnel.readRows(principal, { project, table })
            isMerging = true
            try {
              await tunnel.writeRows(principal, { project, table, rows, mode: 'overwrite' })
            } finally {
              isMerging = false
            }
          },
        })),
      ]
    }),
  ),
)
