/**
 * Looks for plaintext in stored bytes: as it is, in part, or behind a disguise that is no encryption
 * (base64, hex, UTF-16, a constant XORed or added to every byte).
 */

/** Long enough that 10 random bytes never match by chance in what a scenario stores. */
const WINDOW = 12
const MOST_WINDOWS = 20
/** Huge values come in numbers, and what is stored for them is huge itself. */
const HUGE = 512 * 1024
const FEW_WINDOWS = 4
/** Whoever disguises instead of encrypting does so throughout: some parts of a long value tell. */
const MOST_DISGUISED = 4
/** Beyond 2 MiB a look for disguises takes longer than all the rest; smaller tables show them as well. */
const LONGEST_DISGUISED = 2 * 1024 * 1024
const FEWEST_DISTINCT = 6

/** Looks through one stored object; what it takes is worked out once, for all values. */
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

  /** The disguise that a part of `value` was found in, or undefined where nothing of it shows. */
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
    // A run of few distinct bytes looks like padding once only differences are compared.
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

/** base64 depends on where in a group of three a text begins; the cores are what never changes. */
function base64Cores(window: Buffer): readonly string[] {
  return [0, 1, 2].map((lead) => {
    const encoded = Buffer.concat([Buffer.alloc(lead), window]).toString('base64url')
    const start = Math.ceil((lead * 8) / 6)
    return encoded.slice(start, Math.floor(((lead + window.length) * 8) / 6))
  })
}

/** ROT13: a Caesar of the letters alone, which differences of all bytes do not see. */
function turned(window: Buffer): Buffer {
  return Buffer.from(
    window.map((byte) => {
      const first = (byte & 32) | 65
      const place = byte - first
      return place >= 0 && place < 26 ? first + ((place + 13) % 26) : byte
    }),
  )
}

/** Each byte XORed with the next: a constant that every byte was XORed with leaves this as it was. */
function xored(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(Math.max(0, bytes.length - 1))
  for (let at = 0; at < result.length; at++)
    result[at] = (bytes[at] as number) ^ (bytes[at + 1] as number)
  return result
}

/** From each byte to the next: a constant that was added to every byte leaves this as it was. */
function shifted(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(Math.max(0, bytes.length - 1))
  for (let at = 0; at < result.length; at++)
    result[at] = (bytes[at + 1] as number) - (bytes[at] as number)
  return result
}
