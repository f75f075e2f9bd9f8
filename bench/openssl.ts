/**
 * The openssl command, if it is installed: an implementation that shares no code with ours, to
 * check and to compare ciphers. RC4 is in its legacy provider
 * (https://docs.openssl.org/3.0/man7/OSSL_PROVIDER-legacy/).
 */
import { execFile, execFileSync } from 'node:child_process'
import type { Algorithm } from '../reference-impl/ciphers'
import type { Measurement } from './rounds'

/**
 * With `-aead` each message has its nonce and tag; without it openssl measures one endless message.
 */
const SPEED_OF = {
  AES256: ['-aead', '-evp', 'aes-256-gcm'],
  AESCTR: ['-evp', 'aes-256-ctr'],
  RC4: ['-provider', 'legacy', '-provider', 'default', '-evp', 'rc4'],
} as const

export interface OpensslCommand {
  /** For example `OpenSSL 3.0.19 27 Jan 2026`. */
  readonly version: string
  /** Runs `openssl speed` for one second with blocks of `size` bytes. */
  speed(algorithm: Algorithm, size: number, direction: 'encrypt' | 'decrypt'): Promise<Measurement>
  /** CTR only: `openssl enc` has no GCM, and accepts only RC4 keys of 16 bytes. */
  encipherCtr(key: Buffer, iv: Buffer, input: Buffer): Buffer
}

/** Undefined when the command is missing, or is not OpenSSL 3 or later. */
export function findOpenssl(): OpensslCommand | undefined {
  try {
    const version = execFileSync('openssl', ['version'], { encoding: 'utf8', timeout: 10_000 })
    // LibreSSL has no providers and another `speed`.
    if (!/^OpenSSL [3-9]/.test(version)) return undefined
    return { version: version.replace(/ \(.*/s, '').trim(), speed, encipherCtr }
  } catch {
    return undefined
  }
}

async function speed(
  algorithm: Algorithm,
  size: number,
  direction: 'encrypt' | 'decrypt',
): Promise<Measurement> {
  // Measures elapsed time, as our tasks do.
  const args = ['speed', '-mr', '-elapsed', '-seconds', '1', '-bytes', String(size)]
  const decrypt = direction === 'decrypt' ? ['-decrypt'] : []
  const output = await outputOf([...args, ...decrypt, ...SPEED_OF[algorithm]])
  const throughput = speedIn(output)
  if (throughput === undefined)
    throw new Error(`openssl speed printed no figure for ${algorithm}: ${output}`)
  return { throughput, p50: throughput, p99: throughput }
}

/** The line `+F:<id>:<cipher>:<bytes per second>` of `-mr`, in MB/s. */
export function speedIn(output: string): number | undefined {
  const [, bytesPerSecond] = /^\+F:\d+:[^:]+:([\d.]+)$/m.exec(output) ?? []
  return bytesPerSecond === undefined ? undefined : Number(bytesPerSecond) / 1e6
}

function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('openssl', args, { encoding: 'utf8', timeout: 60_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`openssl ${args.join(' ')}: ${stderr.trim() || error.message}`))
      else resolve(stdout)
    })
  })
}

function encipherCtr(key: Buffer, iv: Buffer, input: Buffer): Buffer {
  const args = ['enc', '-aes-256-ctr', '-e', '-K', key.toString('hex'), '-iv', iv.toString('hex')]
  return execFileSync('openssl', args, {
    input,
    maxBuffer: input.length + 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: 60_000,
  })
}
