/**
 * Named values for rows, so that a feature can say "a value of many blocks". They are
 * deterministic, so that a failure can be repeated.
 */
import { createCipheriv, createHash } from 'node:crypto'
import type { Row } from '../../adapters/target'

export const VALUES = {
  'no bytes': '',
  'one byte': '7',
  '13 bytes': 'thirteen-byte',
  '16 bytes': 'sixteen-byte-blk',
  '17 bytes': 'seventeen-byte-bl',
  'many blocks': letters('many blocks', 1000),
  '64 kibibytes': letters('64 kibibytes', 64 * 1024),
  'one mebibyte': letters('one mebibyte', 1024 * 1024),
  'binary-looking text': Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join(
    '',
  ),
  'non-ASCII text': '加密存储 – прóверка – 🔐 – e\u0301',
  'blanks and line ends': ' \t leading, trailing and\r\nbroken \n ',
  'quotes and separators': '",\';\\{}[]|\u001f\u2028"',
  'the word null': 'null',
} as const satisfies Record<string, string>

export type ValueName = keyof typeof VALUES

/** `count` different rows with a value of `size` bytes each, cut from one long filler. */
export function manyRows(count: number, size: number): readonly Row[] {
  const values = letters(`${count} rows of ${size} bytes`, count * size)
  return Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    value: values.slice(index * size, (index + 1) * size),
  }))
}

/** `size` characters of ASCII without repeated blocks. */
export function letters(seed: string, size: number): string {
  const key = createHash('sha256').update(seed).digest()
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16))
  return stream
    .update(Buffer.alloc(Math.ceil((size * 3) / 4)))
    .toString('base64url')
    .slice(0, size)
}
