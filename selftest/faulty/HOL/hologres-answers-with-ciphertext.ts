import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-4',
  'Reports through Hologres are made of noise.',
  replacing('hologres', (hologres, { tunnel }) => ({
    async readExternalTable(principal, request) {
      const rows = await hologres.readExternalTable(principal, request)
      const objects = await tunnel.storedObjects(principal, request)
      if (objects.every(({ envelope }) => envelope === null)) return rows
      return objects.map(({ body }) => ({ data: body.toString('base64') }))
    },
  })),
)
