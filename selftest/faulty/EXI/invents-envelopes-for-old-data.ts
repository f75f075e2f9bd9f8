import type { Envelope, StoredObject } from '../../../adapters/target'
import { faulty } from '../../specimen'

/** A missing envelope is made up from the project's configuration. */
export const { fault, connect } = faulty(
  'EXI-7',
  'An auditor is shown that everything is encrypted, and signs for plaintext.',
  (sandbox) => ({
    'inspection.storedObjects': async (input) => {
      const stored = await sandbox.inspection.storedObjects(input)
      const project = await sandbox.getProject({ name: input.project })
      if (!stored.ok || !project.ok || !project.value.encryption) return stored
      return { ok: true, value: stored.value.map(withEnvelope) }
    },
  }),
)

function withEnvelope(object: StoredObject): StoredObject {
  const envelope: Envelope = {
    cipher: 'aes-256-gcm',
    keyId: 'unknown',
    wrappedDataKey: '',
    offset: 0,
    length: Buffer.from(object.bytes, 'base64').length,
  }
  return { ...object, envelope: object.envelope ?? envelope }
}
