/**
 * Size limits of a bundle. `makeBundle` writes nothing larger, so `verifyBundle` may refuse what is larger: a few
 * kilobytes of a hostile archive can unpack to gigabytes.
 */

/** Zip without its 64-bit extension counts files with 16 bits. */
export const MAX_FILES = 65_535
export const MAX_FILE_BYTES = 1 << 29
/** Of each closing file. It is read into memory, and names the largest number of files in less. */
export const MAX_CLOSING_FILE_BYTES = 1 << 24
/** Of the record. A line is read into memory. The longest line holds a feature and has about a hundredth of this. */
export const MAX_LINE_BYTES = 1 << 25
/**
 * Of the record. A record as large as the largest file has a million lines. As many bytes of empty messages would be
 * 178 million lines and take minutes to read.
 */
export const MAX_LINES = 1 << 22
export const MAX_UNPACKED_BYTES = 2 ** 31
/** The largest buffer on every supported version of Node. */
export const MAX_ARCHIVE_BYTES = 2 ** 30

export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 0 })} MiB`
}
