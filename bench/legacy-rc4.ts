/**
 * RC4 as OpenSSL does it, with keys of any length: Node brings it along, in a provider that is loaded on request
 * only (https://nodejs.org/api/cli.html#--openssl-legacy-provider), hence in a process of its own.
 */
import { execFileSync } from 'node:child_process'

const SCRIPT = `
const { createCipheriv } = require('node:crypto')
const [key] = process.argv.slice(1)
process.stdin.pipe(createCipheriv('rc4', Buffer.from(key, 'hex'), null)).pipe(process.stdout)
`

export function legacyRc4(key: Buffer, input: Buffer): Buffer {
  return execFileSync(
    process.execPath,
    ['--openssl-legacy-provider', '-e', SCRIPT, key.toString('hex')],
    { input, maxBuffer: input.length + 1024, timeout: 60_000, stdio: ['pipe', 'pipe', 'ignore'] },
  )
}
