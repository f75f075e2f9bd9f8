/**
 * Searches stored bytes for plaintext: unchanged, in part, or in an encoding that is no encryption
 * (base64, hex, UTF-16, a constant XORed with or added to every byte).
 */
import { type Saying, say } from '../../record/saying'

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

const AS_IT_IS = say`as it is`
const XORED = say`XORed with a constant`
const SHIFTED = say`shifted by a constant`
const UTF_16 = say`in UTF-16`
const HEX = say`in hex`
const BASE64 = say`in base64`
const ROT_13 = say`with its letters turned by 13`

/** Searches one stored object. It prepares the object once for all values, and only when a value needs it. */
export class PlaintextSearch {
  readonly #bytes: Buffer
  readonly #stored: StoredBytes
  #xored: StoredBytes | undefined
  #shifted: StoredBytes | undefined

  constructor(stored: Buffer) {
    this.#bytes = stored
    this.#stored = new StoredBytes(stored)
  }

  /** The encoding in which a part of `value` was found; undefined when none was found. */
  find(value: string): Saying | undefined {
    const sought = soughtFor(value)
    if (sought.windows.some((window) => this.#stored.includes(window))) return AS_IT_IS
    if (this.#bytes.length > LONGEST_DISGUISED) return undefined
    sought.disguises ??= disguisesOf(sought.windows)
    return sought.disguises
      .map((disguises) => this.#disguiseOf(disguises))
      .find((disguise) => disguise !== undefined)
  }

  #disguiseOf({ encoded, xored, shifted }: Disguises): Saying | undefined {
    for (const [how, bytes] of encoded) if (this.#stored.includes(bytes)) return how
    if (xored !== undefined) {
      this.#xored ??= new StoredBytes(xoredNeighbours(this.#bytes))
      if (this.#xored.includes(xored)) return XORED
    }
    if (shifted !== undefined) {
      this.#shifted ??= new StoredBytes(shiftedNeighbours(this.#bytes))
      if (this.#shifted.includes(shifted)) return SHIFTED
    }
    return undefined
  }
}

/** Above this size most pairs of bytes occur, and above the second one most groups of three. */
const MOST_PAIRED = 64 * 1024
const MOST_GROUPED = LONGEST_DISGUISED
/** Groups are worth their time where the bytes are searched at least this often. */
const FEWEST_GROUPED = 40

/** Bytes, with the groups of neighbours that occur in them: what is sought mostly has a group that does not. */
class StoredBytes {
  readonly #bytes: Buffer
  /** One bit for each group, by the number that its bytes are. */
  #groups: Uint32Array | undefined
  #searches = 0
  /** Two bytes of each group, or three. */
  readonly #mask: number

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    const isPaired = bytes.length <= MOST_PAIRED
    this.#mask = isPaired ? 0xffff : 0xffffff
  }

  includes(sought: Buffer): boolean {
    this.#searches += 1
    if (this.#searches === FEWEST_GROUPED && this.#bytes.length <= MOST_GROUPED)
      this.#groups = groupsOf(this.#bytes, this.#mask)
    return this.#mayInclude(sought) && this.#bytes.includes(sought)
  }

  #mayInclude(sought: Buffer): boolean {
    const groups = this.#groups
    if (groups === undefined) return true
    const mask = this.#mask
    const length = mask === 0xffff ? 2 : 3
    let group = 0
    for (let at = 0; at < sought.length; at++) {
      group = ((group << 8) | (sought[at] as number)) & mask
      if (at < length - 1) continue
      if (((groups[group >>> 5] as number) & (1 << (group & 31))) === 0) return false
    }
    return true
  }
}

function groupsOf(bytes: Buffer, mask: number): Uint32Array {
  const groups = new Uint32Array((mask + 1) / 32)
  let group = 0
  // The first groups have zeros before the bytes: a group too many only makes a search longer.
  for (let at = 0; at < bytes.length; at++) {
    group = ((group << 8) | (bytes[at] as number)) & mask
    groups[group >>> 5] = (groups[group >>> 5] as number) | (1 << (group & 31))
  }
  return groups
}

/** What is sought for one value. */
interface Sought {
  readonly windows: readonly Buffer[]
  disguises?: readonly Disguises[]
}

/** One part of a value in every encoding. */
interface Disguises {
  readonly encoded: readonly (readonly [how: Saying, bytes: Buffer])[]
  readonly xored?: Buffer
  readonly shifted?: Buffer
}

/** The same values are sought in many objects. */
const SOUGHT = new Map<string, Sought>()
const MOST_SOUGHT_CHARACTERS = 1 << 23
let soughtCharacters = 0

function soughtFor(value: string): Sought {
  const known = SOUGHT.get(value)
  if (known !== undefined) return known
  soughtCharacters += value.length
  if (soughtCharacters > MOST_SOUGHT_CHARACTERS) {
    SOUGHT.clear()
    soughtCharacters = value.length
  }
  // Copies, which do not keep the whole of a long value.
  const windows = windowsOf(Buffer.from(value, 'utf8')).map((window) => Buffer.from(window))
  const sought = { windows }
  SOUGHT.set(value, sought)
  return sought
}

function disguisesOf(windows: readonly Buffer[]): readonly Disguises[] {
  const step = Math.ceil(windows.length / MOST_DISGUISED)
  return windows.filter((_, index) => index % step === 0).map(disguised)
}

function disguised(window: Buffer): Disguises {
  const hex = window.toString('hex')
  const encoded: [Saying, Buffer][] = [
    [UTF_16, Buffer.from(window.toString('utf8'), 'utf16le')],
    [HEX, Buffer.from(hex)],
    [HEX, Buffer.from(hex.toUpperCase())],
    ...base64Cores(window).map((core): [Saying, Buffer] => [BASE64, Buffer.from(core)]),
    [ROT_13, turned(window)],
  ]
  // Parts with few distinct bytes look like padding when only differences are compared.
  if (new Set(window).size < FEWEST_DISTINCT) return { encoded }
  return { encoded, xored: xoredNeighbours(window), shifted: shiftedNeighbours(window) }
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
function xoredNeighbours(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(Math.max(0, bytes.length - 1))
  for (let at = 0; at < result.length; at++)
    result[at] = (bytes[at] as number) ^ (bytes[at + 1] as number)
  return result
}

/** Each byte subtracted from the next. A constant added to every byte does not change this. */
function shiftedNeighbours(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(Math.max(0, bytes.length - 1))
  for (let at = 0; at < result.length; at++)
    result[at] = (bytes[at + 1] as number) - (bytes[at] as number)
  return result
}
