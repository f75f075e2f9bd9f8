import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-2',
  'Beside the ciphertext lies a log for recovery that holds every row as it was written.',
  replacing('tunnel', (tunnel, { projects, store }) => {
    let logged = 0

    return {
      async writeRows(principal, request) {
        await tunnel.writeRows(principal, request)
        const { name, tables } = projects.find(principal, request.project)
        const table = [...tables.keys()].indexOf(request.table.toLowerCase()) + 1
        const body = Buffer.from(JSON.stringify([...request.rows]))
        await store.put(`${name}/${table}/log-${++logged}`, {
          header: Buffer.alloc(0),
          body,
        })
      },
    }
  }),
)
