/**
 * Readers keep every data key that was used to write, and use it again without KMS. Writers ask
 * KMS.
 */
import { type Replacement, replacing } from '../replacing'

/**
 * @param unwrapped what readers get: `kept` is a data key that was used to write, `ask` asks as the
 * reference does
 */
export function keepingDataKeysForReaders(
  unwrapped: (kept: Buffer, ask: () => Buffer) => Buffer,
): Replacement {
  return replacing('dataKeys', (dataKeys) => {
    const kept = new Map<string, Buffer>()
    let isWriting = false
    return {
      ofProject(...asked) {
        isWriting = true
        try {
          const dataKey = dataKeys.ofProject(...asked)
          kept.set(dataKey.wrapped.toString('base64'), dataKey.plaintext)
          return dataKey
        } finally {
          isWriting = false
        }
      },
      unwrap(caller, region, wrapped) {
        const known = kept.get(wrapped.toString('base64'))
        const ask = () => dataKeys.unwrap(caller, region, wrapped)
        return known && !isWriting ? unwrapped(known, ask) : ask()
      },
    }
  })
}
