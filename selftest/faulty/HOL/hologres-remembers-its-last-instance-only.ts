import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  'An old instance that is created beside a new one stops the new one from reading.',
  replacing('hologres', (hologres) => {
    let last: string | undefined
    return {
      createInstance(...asked) {
        const created = hologres.createInstance(...asked)
        last = created.instanceId
        return created
      },
      readExternalTable(principal, { instanceId, ...table }) {
        return hologres.readExternalTable(principal, { instanceId: last ?? instanceId, ...table })
      },
    }
  }),
)
