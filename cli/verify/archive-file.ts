/** Reads the archive of a bundle into memory: a regular file that is not too large. */
import { readFileSync, statSync } from 'node:fs'
import { MAX_ARCHIVE_BYTES, mebibytes } from '../../reports/bundle'
import { UsageError } from '../../specification/usage-error'

export function readArchive(file: string): Buffer {
  try {
    const there = statSync(file)
    // A device may have no end, and a pipe may have no writer.
    if (!there.isFile() && !there.isDirectory()) {
      throw new UsageError(`${file} is no regular file; name the archive of a bundle`)
    }
    if (there.size > MAX_ARCHIVE_BYTES) {
      throw new UsageError(
        `${file} is no bundle: none is larger than ${mebibytes(MAX_ARCHIVE_BYTES)}`,
      )
    }
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError(`${file}: there is no such file`)
    if (code === 'EISDIR') throw new UsageError(`${file} is a folder; name the archive of a bundle`)
    if (code !== undefined) throw new UsageError(`${file} cannot be read (${code})`)
    throw error
  }
}
