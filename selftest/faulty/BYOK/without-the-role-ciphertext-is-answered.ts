import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-5',
  'Jobs take noise for values, and write it into the tables they feed.',
  replacing('tunnel', (tunnel) => ({
    async readRows(principal, request) {
      try {
        return await tunnel.readRows(principal, request)
      } catch (error) {
        if (!isRefusal(error, 'ENCRYPTION_ROLE_NOT_GRANTED')) throw error
        const objects = await tunnel.storedObjects(principal, request)
        return objects.map(({ body }) => ({ value: body.toString('base64') }))
      }
    },
  })),
)
