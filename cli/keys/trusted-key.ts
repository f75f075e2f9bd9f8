/** The public key that a bundle must be signed by. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { UsageError } from '../../specification/usage-error'
import { mistaken, type PemFile, pemFile } from './pem-file'

export function trustedKey(path: string): KeyObject {
  const file = pemFile(path)
  if (file.label !== 'PUBLIC KEY') throw mistaken(file, 'public')
  const key = keyIn(file)
  if (key.asymmetricKeyType === 'ed25519') return key
  throw new UsageError(
    `${file.called} is a key of the kind ${key.asymmetricKeyType}; bundles are signed with Ed25519`,
  )
}

function keyIn({ called, text }: PemFile): KeyObject {
  try {
    return createPublicKey(text)
  } catch {
    throw new UsageError(`${called} is damaged: its PEM holds no public key`)
  }
}
