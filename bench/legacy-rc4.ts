/**
 * RC4 by OpenSSL, with keys of any length. Node includes it in a provider that is loaded only with
 * an option (https://nodejs.org/api/cli.html#--openssl-legacy-provider), so it runs in a process of
 * its own.
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
