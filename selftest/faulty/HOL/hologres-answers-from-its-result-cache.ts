import { HOUR_MS, type Row } from '../../../reference-impl/index'
import { faulty, fromReports, replacing } from '../../specimen'

/** Results are kept for most of a day, and not dropped when the table changes. */
export const { fault, connect } = fromReports(
  'a decision is remembered too long',
  [{ system: 'Apache Doris', address: 'https://github.com/apache/doris/issues/66133' }],
  faulty(
    'HOL-4',
    'Hologres shows rows that were replaced hours ago, and does not show new ones.',
    replacing('hologres', (hologres, { clock }) => {
      const results = new Map<string, { readonly rows: readonly Row[]; readonly at: number }>()
      return {
        async readExternalTable(principal, request) {
          const { instanceId, project, table } = request
          const name = JSON.stringify([principal, instanceId, project, table])
          const known = results.get(name)
          if (known && clock.now() - known.at < 20 * HOUR_MS) return known.rows
          const rows = await hologres.readExternalTable(principal, request)
          results.set(name, { rows, at: clock.now() })
          return rows
        },
      }
    }),
  ),
)
