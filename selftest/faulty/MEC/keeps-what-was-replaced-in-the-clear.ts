import { faulty, replacing } from '../../specimen'

/** A backup of the rows is taken before they are overwritten. */
export const { fault, connect } = faulty(
  'MEC-2',
  'Rows that were overwritten for good reason live on as plaintext in a backup.',
  replacing('tunnel', (tunnel, { projects, store }) => ({
    async writeRows(principal, request) {
      const { name, tables } = projects.find(principal, request.project)
      const table = request.table.toLowerCase()
      if (request.mode === 'overwrite' && tables.get(table)?.exists) {
        const rows = await tunnel.readRows(principal, request)
        const id = `${name}/${[...tables.keys()].indexOf(table) + 1}/backup`
        const body = Buffer.from(JSON.stringify(rows))
        await store.put(id, { header: Buffer.alloc(0), body })
      }
      await tunnel.writeRows(principal, request)
    },
  })),
)
