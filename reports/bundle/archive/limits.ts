/**
 * How much a bundle may hold. `bundle` makes none that is larger, so that `verify` may stop at whatever is: a few
 * kilobytes can unpack to gigabytes.
 */

/** Zip without its 64-bit extension counts files in 16 bits. */
export const MOST_FILES = 65_535
export const LARGEST_FILE = 1 << 29
export const LARGEST_WHOLE = 2 ** 31
/** Node reads no more into one buffer on every supported version. */
export const LARGEST_ARCHIVE = 2 ** 30

export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 0 })} MiB`
}
