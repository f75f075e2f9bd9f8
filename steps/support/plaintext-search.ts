/**
 * Searches stored bytes for plaintext: unchanged, in part, or in an encoding that is no encryption
 * (base64, hex, UTF-16, a constant XORed with or added to every byte).
 */

/** Long enough not to match random bytes by chance. */
const WINDOW = 12
const MOST_WINDOWS = 20
/** Scenarios have many long values, and many bytes are stored for them. */
const HUGE = 512 * 1024
const FEW_WINDOWS = 4
/** An encoding applies to the whole value, so some parts of a long value are enough. */
const MOST_DISGUISED = 4
/** Above 2 MiB the search for encodings takes too long; smaller tables show them too. */
const LONGEST_DISGUISED = 2 * 1024 * 1024
const FEWEST_DISTINCT = 6

/** Searches one stored object. It prepares the object once for all values. */
export class PlaintextSearch {
  readonly #stored: Buffer
  readonly #xored: Buffer
  readonly #shifted: Buffer

  constructor(stored: Buffer) {
    this.#stored = stored
    const looked = stored.length > LONGEST_DISGUISED ? Buffer.alloc(0) : stored
    this.#xored = xored(looked)
    this.#shifted = shifted(looked)
  }

  /** The encoding in which a part of `value` was found; undefined when none was found. */
  find(value: string): string | undefined {
    const windows = windowsOf(Buffer.from(value, 'utf8'))
    if (windows.some((window) => this.#stored.includes(window))) return 'as it is'
    if (this.#stored.length > LONGEST_DISGUISED) return undefined
    const step = Math.ceil(windows.length / MOST_DISGUISED)
    return windows
      .filter((_, index) => index % step === 0)
      .map((window) => this.#disguiseOf(window))
      .find((disguise) => disguise !== undefined)
  }

  #disguiseOf(window: Buffer): string | undefined {
    const stored = this.#stored
    if (stored.includes(Buffer.from(window.toString('utf8'), 'utf16le'))) return 'in UTF-16'
    const hex = window.toString('hex')
    if (stored.includes(hex) || stored.includes(hex.toUpperCase())) return 'in hex'
    if (base64Cores(window).some((core) => stored.includes(core))) return 'in base64'
    if (stored.includes(turned(window))) return 'with its letters turned by 13'
    // Parts with few distinct bytes look like padding when only differences are compared.
    if (new Set(window).size < FEWEST_DISTINCT) return undefined
    if (this.#xored.includes(xored(window))) return 'XORed with a constant'
    if (this.#shifted.includes(shifted(window))) return 'shifted by a constant'
    return undefined
  }
}

function windowsOf(text: Buffer): readonly Buffer[] {
  if (text.length <= WINDOW) return text.length === 0 ? [] : [text]
  const most = text.length > HUGE ? FEW_WINDOWS : MOST_WINDOWS
  const count = Math.min(most, Math.ceil(text.length / WINDOW))
  const stride = (text.length - WINDOW) / Math.max(1, count - 1)
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(index * stride)
    return text.subarray(start, start + WINDOW)
  })
}

/** base64 depends on the position in a group of three bytes; this is the part that does not. */
function base64Cores(window: Buffer): readonly string[] {
  return [0, 1, 2].map((lead) => {
    const encoded = Buffer.concat([Buffer.alloc(lead), window]).toString('base64url')
    const start = Math.ceil((lead * 8) / 6)
    return encoded.slice(start, Math.floor(((lead + window.length) * 8) / 6))
  })
}

/** ROT13 changes letters only, so differences of all bytes do not detect it. */
function turned(window: Buffer): Buffer {
  return Buffer.from(
    window.map((byte) => {
      const first = (byte & 32) | 65
      const place = byte - first
      return place >= 0 && place < 26 ? first + ((place + 13) % 26) : byte
    }),
  )
}

/** Each byte XORed with the next. A constant XORed with every byte does not change this. */
function xored(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(Math.max(0, bytes.length - 1))
  for (let at = 0; at < result.length; at++)
    result[at] = (bytes[at] as number) ^ (bytes[at + 1] as number)
  return result
}

/** Each byte subtracted from the next. A constant added to every byte does not change this. */
function shifted(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(Math.max(0, bytes.length - 1))
  for (let at = 0; at < result.length; at++)
    result[at] = (bytes[at + 1] as number) - (bytes[at] as number)
  return result
}
