/**
 * What a wrapped data key shows of the master key. A target may use the master key itself as the data
 * key: then `keys.decrypt` gives the material of the master key away, whatever it is asked to unwrap.
 */
import { createDecipheriv } from 'node:crypto'

/** Ids of keys and of their versions, as they may stand in a blob: UUIDs and KMS's newer form. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|key-[0-9a-z]{8,}/gi

/**
 * Whether the blob is too short for the data key beside the names of the master key in it, so that
 * KMS finds the key by its name instead of unwrapping it.
 */
export function onlyNamesKey(blob: Buffer, names: readonly string[], dataKey: Buffer): boolean {
  const named = placesOf(blob, names).reduce((sum, [start, end]) => sum + end - start, 0)
  return blob.length - named < dataKey.length
}

/** The blob with the names of the master key in it, and every other byte changed. */
export function forged(blob: Buffer, names: readonly string[]): Buffer {
  const changed = Buffer.from(blob.map((byte) => byte ^ 0xff))
  for (const [start, end] of placesOf(blob, names)) blob.copy(changed, start, start, end)
  return changed
}

/** Whether the data key decrypts the blob to itself: then the data key is what wrapped it. */
export function opensItself(blob: Buffer, dataKey: Buffer): boolean {
  const size = { 16: 128, 24: 192, 32: 256 }[dataKey.length]
  if (size === undefined) return false
  if (unwrapsToItself(blob, dataKey, size)) return true
  const beginning = dataKey.subarray(0, BLOCK)
  for (let at = 0; at + BLOCK <= blob.length; at++) {
    const block = blob.subarray(at, at + BLOCK)
    // The block as AES-CBC and AES-ECB open it, with each initialisation vector that may belong to it.
    const opened = once(`aes-${size}-ecb`, dataKey, null, block)
    if (opened.equals(beginning)) return true
    if (blob.includes(xored(opened, beginning))) return true
    // The counter block that AES-CTR and AES-GCM would need here to give the key.
    const counter = once(`aes-${size}-ecb`, dataKey, null, xored(block, beginning))
    if (blob.includes(counter) || blob.includes(counter.subarray(0, GCM_NONCE))) return true
  }
  return false
}

/** AES Key Wrap (RFC 3394), 8 bytes longer than the key. */
function unwrapsToItself(blob: Buffer, dataKey: Buffer, size: number): boolean {
  const length = dataKey.length + 8
  for (let at = 0; at + length <= blob.length; at++) {
    try {
      const iv = Buffer.alloc(8, 0xa6)
      const wrapped = blob.subarray(at, at + length)
      const unwrapping = createDecipheriv(`id-aes${size}-wrap`, dataKey, iv)
      if (unwrapping.update(wrapped).equals(dataKey)) return true
    } catch {
      // Not wrapped by this key, or not here.
    }
  }
  return false
}

const BLOCK = 16
const GCM_NONCE = 12

function once(cipher: string, key: Buffer, iv: Buffer | null, block: Buffer): Buffer {
  const opening = createDecipheriv(cipher, key, iv).setAutoPadding(false)
  return Buffer.concat([opening.update(block), opening.final()])
}

function xored(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] as number)))
}

/** Where the names stand in the blob, as text; without overlaps. */
function placesOf(blob: Buffer, names: readonly string[]): readonly (readonly [number, number])[] {
  const text = blob.toString('latin1')
  const found = [...text.matchAll(ID)].map(
    ({ 0: id, index }) => [index, index + id.length] as const,
  )
  for (const name of names) {
    const bytes = Buffer.from(name)
    if (bytes.length === 0) continue
    for (let at = blob.indexOf(bytes); at >= 0; at = blob.indexOf(bytes, at + bytes.length))
      found.push([at, at + bytes.length])
  }
  const merged: [number, number][] = []
  for (const [start, end] of found.sort(([left], [right]) => left - right)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
