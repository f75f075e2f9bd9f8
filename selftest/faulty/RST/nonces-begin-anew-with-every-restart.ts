import { DAY_MS, type RandomBytes, Sealing } from '../../../reference-impl/index'
import { faulty, perSandbox, replacing } from '../../specimen'

/** Nonces are counted in memory. The data key is stored, and used again by the next process. */
export const { fault, connect } = faulty(
  'RST-1',
  'Two files, written on both sides of a restart and laid over each other, give away both.',
  { sealing: (needs) => new Sealing({ ...needs, random: counting() }) },
  perSandbox(() => {
    const stored = new Map<string, { readonly wrapped: Buffer; readonly until: number }>()
    return [
      replacing('dataKeys', (dataKeys, { clock }) => ({
        ofProject(caller, project, masterKey) {
          const name = JSON.stringify([project, masterKey.keyId])
          const { wrapped, until } = stored.get(name) ?? { until: 0 }
          if (wrapped && clock.now() < until)
            return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
          const dataKey = dataKeys.generate(caller, masterKey)
          stored.set(name, { wrapped: dataKey.wrapped, until: clock.now() + DAY_MS })
          return dataKey
        },
      })),
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
