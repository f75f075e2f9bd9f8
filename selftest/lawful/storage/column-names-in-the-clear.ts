import type { StoredObject } from '../../../adapters/target'
import { lawful, usedBy } from '../../specimen'

export const { freedom, connect } = usedBy(
  [
    { system: 'Apache Parquet', address: 'https://github.com/apache/parquet-format/pull/110' },
    {
      system: 'GlobaLeaks',
      address: 'https://github.com/globaleaks/globaleaks-whistleblowing-software/issues/2665',
    },
  ],
  lawful(
    'Rows are encrypted, and the names of columns are none: they are in the header of every encrypted object.',
    ({ inspection, tampering, writeRows }) => {
      const columns = new Set<string>()
      const headers = new Map<string, Buffer>()
      /** By the id of an object. */
      const headerOf = new Map<string, Buffer>()

      /** An object keeps the header that it was first seen with. */
      function withHeader(object: StoredObject): StoredObject {
        if (object.envelope === null) return object
        const header = headers.get(object.bytes) ?? Buffer.from(JSON.stringify([...columns]))
        headers.set(object.bytes, header)
        headerOf.set(object.id, header)
        const bytes = Buffer.concat([header, Buffer.from(object.bytes, 'base64')]).toString(
          'base64',
        )
        const offset = header.length + object.envelope.offset
        return { ...object, bytes, envelope: { ...object.envelope, offset } }
      }

      return {
        writeRows(input) {
          for (const row of input.rows) for (const name of Object.keys(row)) columns.add(name)
          return writeRows(input)
        },
        'inspection.storedObjects': async (input) => {
          const outcome = await inspection.storedObjects(input)
          return outcome.ok ? { ok: true, value: outcome.value.map(withHeader) } : outcome
        },
        'tampering.flip': async (input) => {
          const header = headerOf.get(input.objectId) ?? Buffer.alloc(0)
          const offset = input.offset - header.length
          if (offset >= 0) return tampering.flip({ ...input, offset })
          // No read looks at a byte of the header.
          header[input.offset] = 1 ^ (header[input.offset] ?? 0)
          return { ok: true, value: null }
        },
      }
    },
  ),
)
