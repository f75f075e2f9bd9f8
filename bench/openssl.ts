/**
 * OpenSSL's command, where there is one: an implementation that is nobody's here, to check ciphers by and to
 * measure them against. RC4 lies in its legacy provider (https://docs.openssl.org/3.0/man7/OSSL_PROVIDER-legacy/).
 */
import { execFile, execFileSync } from 'node:child_process'
import type { Algorithm } from '../reference-impl/ciphers'
import type { Measurement } from './rounds'

/** GCM with the nonce and the tag that each message has (`-aead`): without it only one endless message is measured. */
const SPEED_OF = {
  AES256: ['-aead', '-evp', 'aes-256-gcm'],
  AESCTR: ['-evp', 'aes-256-ctr'],
  RC4: ['-provider', 'legacy', '-provider', 'default', '-evp', 'rc4'],
} as const

export interface OpensslCommand {
  /** As it names itself: `OpenSSL 3.0.19 27 Jan 2026`. */
  readonly version: string
  /** One second of `openssl speed` with blocks of so many bytes. */
  speed(algorithm: Algorithm, size: number, direction: 'encrypt' | 'decrypt'): Promise<Measurement>
  /** `openssl enc` has no GCM, and takes RC4 keys of 16 bytes alone: CTR is what is left. */
  encipherCtr(key: Buffer, iv: Buffer, input: Buffer): Buffer
}

/** Undefined where the command is missing, or is too old or too different to be asked this. */
export function findOpenssl(): OpensslCommand | undefined {
  try {
    const version = execFileSync('openssl', ['version'], { encoding: 'utf8', timeout: 10_000 })
    // LibreSSL has no providers, and another `speed`.
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
  // By the clock on the wall, as ours is.
  const args = ['speed', '-mr', '-elapsed', '-seconds', '1', '-bytes', String(size)]
  const decrypt = direction === 'decrypt' ? ['-decrypt'] : []
  const output = await outputOf([...args, ...decrypt, ...SPEED_OF[algorithm]])
  const throughput = speedIn(output)
  if (throughput === undefined)
    throw new Error(`openssl speed said nothing of ${algorithm}: ${output}`)
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
