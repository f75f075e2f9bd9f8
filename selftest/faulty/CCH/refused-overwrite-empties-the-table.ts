import { faulty, replacing } from '../../specimen'

/** The old rows are deleted before KMS is asked. */
export const { fault, connect } = faulty(
  'CCH-9',
  'A job that runs while the key is away destroys what it was to replace.',
  replacing('tunnel', (tunnel, { projects, store }) => ({
    async writeRows(principal, request) {
      const { name, tables } = projects.find(principal, request.project)
      const place = [...tables.keys()].indexOf(request.table.toLowerCase()) + 1
      if (request.mode === 'overwrite' && place > 0) {
        for (const id of await store.list(`${name}/${place}/`)) await store.delete(id)
      }
      await tunnel.writeRows(principal, request)
    },
  })),
)
