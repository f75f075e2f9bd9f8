import { type RandomBytes, Sealing } from '../../../reference-impl/index'
import { faulty, perSandbox, replacing } from '../../specimen'

/** Nonces are counted in memory. The data key is stored, and used again by the next process. */
export const { fault, connect } = faulty(
  'RST-1',
  'Two files, written on both sides of a restart and laid over each other, give away both.',
  { sealing: (needs) => new Sealing({ ...needs, random: counting() }) },
  perSandbox(() => {
    const stored = new Map<string, Buffer>()
    return [
      replacing('dataKeys', (dataKeys) => {
        const used = new Set<string>()
        return {
          ofProject(caller, project, masterKey) {
            const name = JSON.stringify([project, masterKey.keyId])
            const wrapped = stored.get(name)
            if (wrapped && !used.has(name)) {
              used.add(name)
              return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
            }
            const dataKey = dataKeys.ofProject(caller, project, masterKey)
            used.add(name)
            stored.set(name, dataKey.wrapped)
            return dataKey
          },
        }
      }),
    ]
  }),
)

function counting(): RandomBytes {
  let count = 0
  return (length) => {
    const bytes = Buffer.alloc(length)
    bytes.writeUInt32BE(++count, length - 4)
    return bytes
  }
}
