/** Rows to write. Each has a value of its own that is found again in stored bytes, and one of a kind that systems mistake. */
import { createHash } from 'node:crypto'
import type { Row } from '../../adapters/target'

export const VALUE_KINDS = [
  'text',
  'empty',
  'repeated',
  'ends in zeros',
  'ends in blanks',
  'compressible',
  'looks like ciphertext',
  'looks like an envelope',
  'other scripts',
  'control characters',
  'looks like another type',
  'ends in padding',
  'fills a block',
  'not normalised',
  'looks encoded',
  'equal rows',
  'other columns',
  'large',
  'larger than a piece',
] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

/** More than a piece of 1 MiB, as storage services cut large values. */
const LARGER_THAN_A_PIECE = 1_200_000
const LARGE = 70_000
/** Large values take long to make, so there are few. */
const MOST_LARGE = 3

/** `number` tells the rows of one walk apart. The same number and kind give the same row. */
export function rowOf(kind: ValueKind, number: number): Row {
  // Equal rows count each time: storage that keeps equal pieces once must give each of them back.
  if (kind === 'equal rows') return rowOf('text', 0)
  const id = `row ${String(number).padStart(6, '0')} ${text(`id ${number}`, 10)}`
  if (kind === 'empty') return { id, value: '' }
  if (isMany(kind)) return { id, ...manyValues(kind, number) }
  return { id, value: ownValue(kind, number) }
}

/** Names that programs give their own members. */
const COLUMNS = ['key', 'length', 'envelope', 'data', 'type', 'constructor', 'iv', 'keyId']
/** Texts that are taken for numbers, dates or for no value at all. */
const TYPES = [
  'null',
  '\\N',
  'NULL',
  '007',
  '1e3',
  '1.50',
  'true',
  'NaN',
  '2026-02-30',
  'undefined',
]
const PADDINGS = [
  '\u0004\u0004\u0004\u0004',
  '=',
  '==',
  '*',
  '\u0001',
  '\u0080',
  '\u0010'.repeat(16),
]
const NOT_NORMALISED = ['e\u0301', '\ufeff', '\u212b', '\u2028', '\u0085', '\ufb01', '\u200d']
const ENCODED = ['%41', '&amp;', '\\u0041', '\\n', "''", '$a', '+', 'QUJD']
/** In bytes: blocks of ciphers, pages, and lengths that are written in two bytes. */
const SMALL_BLOCKS = [1, 15, 16, 17, 32, 255, 256]
const LARGE_BLOCKS = [4095, 4096, 65_535, 65_536]

type ManyKinds =
  | 'looks like another type'
  | 'ends in padding'
  | 'fills a block'
  | 'not normalised'
  | 'looks encoded'
  | 'other columns'

const MANY: readonly string[] = [
  'looks like another type',
  'ends in padding',
  'fills a block',
  'not normalised',
  'looks encoded',
  'other columns',
] satisfies readonly ManyKinds[]

function isMany(kind: ValueKind): kind is ManyKinds {
  return MANY.includes(kind)
}

/** Every text of the kind, each in a column of its own. */
function manyValues(kind: ManyKinds, number: number): Row {
  const own = text(`value ${number}`, 24)
  switch (kind) {
    case 'other columns':
      return Object.fromEntries(COLUMNS.map((name) => [name, own]))
    case 'looks like another type':
      return columns(TYPES)
    case 'ends in padding':
      return columns(PADDINGS.map((end) => `${own}${end}`))
    case 'not normalised':
      return columns(NOT_NORMALISED.map((each) => `${each}${own}${each}`))
    case 'looks encoded':
      return columns(ENCODED.map((each) => `${own}${each}`))
    case 'fills a block': {
      const large = LARGE_BLOCKS[number % LARGE_BLOCKS.length] as number
      return columns([...SMALL_BLOCKS, large].map((length) => text(`block ${number}`, length)))
    }
  }
}

function columns(values: readonly string[]): Row {
  return Object.fromEntries(values.map((value, index) => [`value${index}`, value]))
}

function ownValue(
  kind: Exclude<ValueKind, 'empty' | 'equal rows' | ManyKinds>,
  number: number,
): string {
  const own = text(`value ${number}`, 24)
  switch (kind) {
    case 'text':
      return own
    case 'repeated':
      return 'fracture of the left ulna'
    case 'ends in zeros':
      return `${own}\u0000\u0000\u0000`
    case 'ends in blanks':
      return `  ${own} \t\n `
    case 'compressible':
      return `${'ab'.repeat(2000)}${own}`
    case 'looks like ciphertext':
      return createHash('sha512').update(own).digest('base64')
    case 'looks like an envelope':
      return `{"sealed":"${own}","keys":null}`
    case 'other scripts':
      return `加密存储 ${own} – прóверка – 🔐`
    case 'control characters':
      return `\u0001\u0002${own}\u001f\u007f\r\n"'\\;,|`
    case 'large':
      return text(`large ${number % MOST_LARGE}`, LARGE)
    case 'larger than a piece':
      return text(`larger ${number % MOST_LARGE}`, LARGER_THAN_A_PIECE)
  }
}

const BLOCK = new Map<string, string>()

/** Letters and digits without repetition, the same for the same seed. */
function text(seed: string, length: number): string {
  if (length <= 80) return createHash('sha512').update(seed).digest('base64url').slice(0, length)
  const known = BLOCK.get(`${seed} ${length}`)
  if (known !== undefined) return known
  const pieces: string[] = []
  for (let at = 0; at * 86 < length; at++)
    pieces.push(createHash('sha512').update(`${at} ${seed}`).digest('base64url'))
  const made = pieces.join('').slice(0, length)
  BLOCK.set(`${seed} ${length}`, made)
  return made
}

export function sizeOf(rows: readonly Row[]): 'empty' | 'small' | 'many' | 'large' {
  if (rows.length === 0) return 'empty'
  if (rows.some((row) => Object.values(row).some(({ length }) => length >= LARGE))) return 'large'
  return rows.length >= 8 ? 'many' : 'small'
}
