/** Where a bundle is: an archive, read into memory, or the folder in which it was unpacked. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
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

/** The bytes of the archive, or the path of the folder. */
export function bundleAt(path: string): Buffer | string {
  if (!isFolder(path)) return readArchive(path)
  if (existsSync(join(path, 'manifest.json'))) return path
  throw new UsageError(
    `${path} is a folder without manifest.json; name the archive of a bundle, or the folder in which it is unpacked`,
  )
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
