import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'ROT-2',
  'A rotation after an incident is for show: new projects are still under the version that leaked.',
  replacing('dataKeys', (dataKeys) => {
    const first = new Map<string, Buffer>()
    return {
      ofProject(caller, project, masterKey) {
        const name = masterKey.keyId
        const wrapped = first.get(name)
        if (wrapped)
          return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
        const dataKey = dataKeys.ofProject(caller, project, masterKey)
        first.set(name, dataKey.wrapped)
        return dataKey
      },
    }
  }),
)
