/** The digest of a body in the header Content-MD5: in hex from the Java SDK, in base64 from others. */

import { createHash } from 'node:crypto'
import { isSame } from '../signatures'

export function isDigestOf(sent: string | undefined, body: Buffer): boolean {
  if (sent === undefined || sent === '') return true
  const digest = createHash('md5').update(body).digest()
  return (
    isSame(sent.toLowerCase(), digest.toString('hex')) || isSame(sent, digest.toString('base64'))
  )
}
