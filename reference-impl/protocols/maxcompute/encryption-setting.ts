/** The setting `encryption` of a project, as the API has it. */

import type { EncryptionRequest, ProjectDescription } from '../../index'
import { NotValid } from '../gateway'
import { membersOf, requiredText } from './sent-body'

/** Encryption cannot be switched off, so `enable` is true or the setting is left out. */
export function encryptionIn(sent: unknown): EncryptionRequest | undefined {
  if (sent === undefined || sent === null) return undefined
  const members = membersOf(sent, 'encryption', ['enable', 'algorithm', 'key'])
  if (members.enable !== true && members.enable !== 'true') {
    throw new NotValid('encryption.enable', 'it accepts true only')
  }
  const key = requiredText(members, 'key')
  return {
    algorithm: requiredText(members, 'algorithm'),
    key: key === 'default' ? { kind: 'default' } : { kind: 'byok', keyId: key },
  }
}

export function encryptionMembers(encryption: ProjectDescription['encryption']) {
  if (!encryption) return { enable: false }
  const { algorithm, key } = encryption
  return { enable: true, algorithm, key: key.kind === 'default' ? 'default' : key.keyId }
}
