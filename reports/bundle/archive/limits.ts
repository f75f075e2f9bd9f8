/**
 * How much a bundle may hold. `bundle` makes none that is larger, so that `verify` may stop at whatever is: a few
 * kilobytes can unpack to gigabytes.
 */

/** Zip without its 64-bit extension counts files in 16 bits. */
export const MOST_FILES = 65_535
export const LARGEST_FILE = 1 << 29
/** Of each file that closes a bundle: as many files as there may be are named in less. It is read as a whole. */
export const LARGEST_CLOSING = 1 << 24
/** Of a record; each line is read as a whole. The longest holds a feature, and has a hundredth of it. */
export const LONGEST_LINE = 1 << 25
/**
 * Of a record. A run whose record fills the largest file has a million; lines that say nothing would be 178 millions, and
 * take minutes.
 */
export const MOST_LINES = 1 << 22
export const LARGEST_WHOLE = 2 ** 31
/** Node reads no more into one buffer on every supported version. */
export const LARGEST_ARCHIVE = 2 ** 30

export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 0 })} MiB`
}
