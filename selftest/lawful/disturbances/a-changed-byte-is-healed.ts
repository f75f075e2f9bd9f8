import { lawful } from '../../specimen'

/** Every object is stored twice. The copy that is inspected is not the one that is read. */
export const { freedom, connect } = lawful(
  'A changed byte must not give other rows in silence: here a second copy gives the right ones.',
  (sandbox) => {
    const changed = new Map<string, Set<number>>()
    return {
      async 'tampering.flip'(input) {
        // Twice, which is never: it finds out whether there is such a byte.
        await sandbox.tampering.flip(input)
        const outcome = await sandbox.tampering.flip(input)
        if (!outcome.ok) return outcome
        const offsets = changed.get(input.objectId) ?? new Set()
        if (!offsets.delete(input.offset)) offsets.add(input.offset)
        changed.set(input.objectId, offsets)
        return outcome
      },
      async 'inspection.storedObjects'(input) {
        const outcome = await sandbox.inspection.storedObjects(input)
        if (!outcome.ok) return outcome
        const value = outcome.value.map((object) => {
          const bytes = Buffer.from(object.bytes, 'base64')
          for (const offset of changed.get(object.id) ?? [])
            bytes[offset] = 0xff ^ (bytes[offset] ?? 0)
          return { ...object, bytes: bytes.toString('base64') }
        })
        return { ok: true, value }
      },
    }
  },
)
