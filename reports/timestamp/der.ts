/** Reads DER (ITU-T X.690), as far as timestamps of RFC 3161 need it. The bytes are of unknown origin. */

export interface DerElement {
  /** Class, form and number in one byte, such as 0x30 for a SEQUENCE. */
  readonly tag: number
  readonly content: Buffer
  /** With tag and length. */
  readonly bytes: Buffer
}

export const TAG = {
  integer: 0x02,
  octetString: 0x04,
  oid: 0x06,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

export class NotDer extends Error {
  override readonly name = 'NotDer'
}

/** The elements that follow each other in the bytes. */
export function derElements(bytes: Buffer): readonly DerElement[] {
  const elements: DerElement[] = []
  for (let offset = 0; offset < bytes.length; ) {
    const element = elementAt(bytes, offset)
    elements.push(element)
    offset += element.bytes.length
  }
  return elements
}

/** The only element of the bytes. */
export function derElement(bytes: Buffer): DerElement {
  const [element, ...more] = derElements(bytes)
  if (element === undefined) throw new NotDer('it is empty')
  if (more.length > 0) throw new NotDer('more bytes follow it')
  return element
}

/** The members of a SEQUENCE or SET, or what an explicit tag contains. */
export function membersOf(element: DerElement, tag?: number): readonly DerElement[] {
  if (tag !== undefined && element.tag !== tag) throw wrongTag(element, tag)
  return derElements(element.content)
}

/** The content of an element that must have this tag; undefined is an element that is missing. */
export function contentOf(element: DerElement | undefined, tag: number): Buffer {
  if (element === undefined) throw new NotDer('a part of it is missing')
  if (element.tag !== tag) throw wrongTag(element, tag)
  return element.content
}

function elementAt(bytes: Buffer, offset: number): DerElement {
  const [tag = 0, first] = bytes.subarray(offset, offset + 2)
  if (first === undefined) throw new NotDer('it is cut off')
  if ((tag & 0x1f) === 0x1f || first === 0x80) throw new NotDer('it is not written in DER')
  const more = first < 0x80 ? 0 : first & 0x7f
  if (more > 4) throw new NotDer('it is not written in DER')
  const start = offset + 2 + more
  if (start > bytes.length) throw new NotDer('it is cut off')
  const length = more === 0 ? first : bytes.readUIntBE(offset + 2, more)
  if (start + length > bytes.length) throw new NotDer('it is cut off')
  return {
    tag,
    content: bytes.subarray(start, start + length),
    bytes: bytes.subarray(offset, start + length),
  }
}

function wrongTag({ tag }: DerElement, expected: number): NotDer {
  return new NotDer(`a part of it has the type ${hex(tag)} instead of ${hex(expected)}`)
}

function hex(tag: number): string {
  return `0x${tag.toString(16).padStart(2, '0')}`
}

/** `1.2.840.113549.1.7.2`. */
export function oidOf(element: DerElement | undefined): string {
  const numbers: bigint[] = []
  let number = 0n
  for (const byte of contentOf(element, TAG.oid)) {
    number = (number << 7n) | BigInt(byte & 0x7f)
    if (number > 1n << 64n) throw new NotDer('an identifier in it is too long')
    if (byte < 0x80) {
      numbers.push(number)
      number = 0n
    }
  }
  const [first = 0n, ...others] = numbers
  const top = first < 80n ? first / 40n : 2n
  return [top, first - top * 40n, ...others].join('.')
}

/** ISO 8601, UTC, from a GeneralizedTime in the form that RFC 3161 prescribes: `20261128103000.5Z`. */
export function timeOf(element: DerElement | undefined): string {
  const text = contentOf(element, TAG.generalizedTime).toString('latin1')
  const [, year, month, day, hour, minute, second, fraction = ''] =
    text.match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/) ?? []
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`
  if (year === undefined || Number.isNaN(Date.parse(iso))) throw new NotDer('its time is no time')
  return iso
}
