import type { Project } from '../../../reference-impl/index'
import { leavingPlain } from '../../parts/plain-writes'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** A table keeps the setting that it was created with. Only tables with rows are looked at again. */
export const { fault, connect } = fromReports(
  'state from before the encryption',
  [{ system: 'Percona pg_tde', address: 'https://github.com/percona/postgres/pull/119' }],
  faulty(
    'EXI-4',
    'Tables that were created ahead of time are filled in the clear after encryption was switched on.',
    perSandbox(() => {
      const empty = new Map<Project, Set<number>>()
      return [
        replacing('tunnel', (tunnel, { projects }) => ({
          async writeRows(principal, request) {
            const rows = [...request.rows]
            await tunnel.writeRows(principal, { ...request, rows })
            const project = projects.find(principal, request.project)
            if (project.encryption) return
            const table = [...project.tables.keys()].indexOf(request.table.toLowerCase())
            const tables = empty.get(project) ?? new Set()
            if (rows.length > 0) tables.delete(table)
            else if (request.mode === 'overwrite') tables.add(table)
            empty.set(project, tables)
          },
        })),
        leavingPlain(({ project, table }) => empty.get(project)?.has(table) ?? false),
      ]
    }),
  ),
)
