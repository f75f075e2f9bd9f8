/** Opens a bundle whose files lie unpacked in a folder. Follows no link, and reads a file when it is checked. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Damaged } from '../archive/deflate'
import { MAX_FILES } from '../archive/limits'
import { STORED, type ZipEntry } from '../archive/zip-reader'
import { type OpenBundle, openEntries } from './open-bundle'
import { type Check, problem } from './problem'

export function* openFolder(folder: string): Check<OpenBundle | undefined> {
  const entries: ZipEntry[] = []
  for (const name of filesBelow(folder, '')) {
    if (entries.length === MAX_FILES) {
      yield problem('too-large', `the folder has more than the ${MAX_FILES} files of a bundle`)
      return undefined
    }
    entries.push(new FileEntry(folder, name))
  }
  return yield* openEntries(entries, false)
}

/** Everything that is not a folder, with names as in an archive. */
function* filesBelow(folder: string, prefix: string): Generator<string> {
  const found = readdirSync(join(folder, prefix), { withFileTypes: true })
  for (const entry of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${prefix}${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(folder, `${name}/`)
    else yield name
  }
}

/** A file on disk, as a file that was stored in an archive without packing. */
class FileEntry implements ZipEntry {
  readonly name: string
  readonly kind: 'file' | 'link'
  readonly method = STORED
  readonly encrypted = false
  /** Not compared: digests are. */
  readonly crc = 0
  readonly size: number
  readonly #path: string

  constructor(folder: string, name: string) {
    this.name = name
    this.#path = join(folder, name)
    const stats = lstatSync(this.#path)
    // A pipe or a device is no file of a bundle, and reading it may never end.
    this.kind = stats.isFile() ? 'file' : 'link'
    this.size = stats.isFile() ? stats.size : 0
  }

  get packed(): Buffer {
    try {
      return readFileSync(this.#path)
    } catch (error) {
      throw new Damaged(`cannot be read (${(error as NodeJS.ErrnoException).code})`)
    }
  }
}
