/** The key that a bundle is signed with: Ed25519, in PKCS#8, in the open or under a passphrase. */
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { UsageError } from '../../specification/usage-error'
import { MAKE_PRIVATE, mistaken, type PemFile, pemFile } from './pem-file'

/** Not a flag: every process of a machine can read a command line. */
export const PASSPHRASE = 'SEALPROOF_KEY_PASSPHRASE'

export function signingKey(path: string, passphrase = process.env[PASSPHRASE]): KeyObject {
  const file = pemFile(path)
  const key = keyIn(file, passphrase)
  if (key.asymmetricKeyType === 'ed25519') return key
  throw new UsageError(
    `${file.called} is a key of the kind ${key.asymmetricKeyType}; bundles are signed with Ed25519 (${MAKE_PRIVATE})`,
  )
}

const OTHER_FORMS = ['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'DSA PRIVATE KEY']

function keyIn(file: PemFile, passphrase: string | undefined): KeyObject {
  const { called, label, text } = file
  if (OTHER_FORMS.includes(label)) {
    const kind = label.replace(' PRIVATE KEY', '')
    throw new UsageError(
      `${called} is a key of the kind ${kind}; bundles are signed with Ed25519 (${MAKE_PRIVATE})`,
    )
  }
  const isEncrypted = label === 'ENCRYPTED PRIVATE KEY'
  if (!isEncrypted && label !== 'PRIVATE KEY') throw mistaken(file, 'private')
  if (isEncrypted && passphrase === undefined) {
    throw new UsageError(`${called} is encrypted: set ${PASSPHRASE} to its passphrase`)
  }
  try {
    return createPrivateKey({ key: text, ...(isEncrypted ? { passphrase } : {}) })
  } catch {
    // OpenSSL's own message does not help, and might show a part of the key.
    throw new UsageError(
      isEncrypted
        ? `${called} cannot be opened with the passphrase in ${PASSPHRASE}`
        : `${called} is damaged: its PEM holds no private key`,
    )
  }
}
