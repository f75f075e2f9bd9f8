import { randomBytes } from 'node:crypto'
import type { StoredObject } from '../../../adapters/target'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'What else lies beside the data in storage is left open: every encrypted object has a header ' +
    'and padding of random bytes around it.',
  ({ inspection }) => {
    /** Drawn once for each object: stored bytes do not change between two reads. */
    const around = new Map<string, readonly [header: Buffer, padding: Buffer]>()

    function padded(object: StoredObject): StoredObject {
      if (object.envelope === null) return object
      const [header, padding] = around.get(object.bytes) ?? [randomBytes(61), randomBytes(300)]
      around.set(object.bytes, [header, padding])
      const bytes = Buffer.concat([header, Buffer.from(object.bytes, 'base64'), padding])
      const offset = header.length + object.envelope.offset
      return {
        ...object,
        bytes: bytes.toString('base64'),
        envelope: { ...object.envelope, offset },
      }
    }

    return {
      'inspection.storedObjects': async (input) => {
        const outcome = await inspection.storedObjects(input)
        return outcome.ok ? { ok: true, value: outcome.value.map(padded) } : outcome
      },
    }
  },
)
