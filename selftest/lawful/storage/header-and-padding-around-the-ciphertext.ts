import { randomBytes } from 'node:crypto'
import type { StoredObject } from '../../../adapters/target'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'What else lies beside the data in storage is left open: every encrypted object has a header ' +
    'and padding of random bytes around it.',
  ({ inspection, tampering }) => {
    /** Drawn once for each object: stored bytes do not change between two reads. By its id. */
    const around = new Map<string, readonly [header: Buffer, padding: Buffer]>()

    function padded(object: StoredObject): StoredObject {
      if (object.envelope === null) return object
      const [header, padding] = around.get(object.id) ?? [randomBytes(61), randomBytes(300)]
      around.set(object.id, [header, padding])
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
      'tampering.flip': async (input) => {
        const [header, padding] = around.get(input.objectId) ?? []
        if (!header || !padding) return tampering.flip(input)
        const objects = await inspection.storedObjects(input)
        const object = objects.ok && objects.value.find(({ id }) => id === input.objectId)
        const length = object ? Buffer.from(object.bytes, 'base64').length : 0
        const offset = input.offset - header.length
        if (offset >= 0 && offset < length) return tampering.flip({ ...input, offset })
        // A byte of the header or of the padding, which no read looks at.
        const [bytes, at] = offset < 0 ? [header, input.offset] : [padding, offset - length]
        bytes[at] = 1 ^ (bytes[at] ?? 0)
        return { ok: true, value: null }
      },
    }
  },
)
