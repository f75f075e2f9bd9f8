/** Reads the archive of a bundle into memory: a regular file that is not too large. */
import { MAX_ARCHIVE_BYTES } from '../../reports/bundle'
import { readRegularFile } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'

export function readArchive(file: string): Buffer {
  try {
    return readRegularFile(file, MAX_ARCHIVE_BYTES)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError(`${file}: there is no such file`)
    if (code !== undefined) throw new UsageError(`${file} cannot be read (${code})`)
    if (error instanceof UsageError) {
      throw new UsageError(`${error.message}; name the archive of a bundle`)
    }
    throw error
  }
}
