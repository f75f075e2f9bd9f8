/**
 * Stores objects as files of one folder. A file is the header's length in 4 bytes, the header, and
 * the body. Its name is the object's id, escaped so that it is valid and unique on every file
 * system, also on those that ignore case.
 */

import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { release } from '../memory'
import type { ObjectStore, StoredBytes } from './object-store'

const LENGTH_BYTES = 4

export interface FolderStoreOptions {
  /** Whether an object that was put survives the end of the machine. Default: it need not. */
  readonly isDurable?: boolean
}

export class FolderStore implements ObjectStore {
  readonly #folder: string
  readonly #isDurable: boolean

  private constructor(folder: string, { isDurable = false }: FolderStoreOptions) {
    this.#folder = folder
    this.#isDurable = isDurable
  }

  /** Creates the folder if it does not exist. Files that are already in it are objects. */
  static async open(folder: string, options: FolderStoreOptions = {}): Promise<FolderStore> {
    await mkdir(folder, { recursive: true })
    return new FolderStore(folder, options)
  }

  async put(id: string, { header, body }: StoredBytes): Promise<void> {
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32BE(header.length)
    const file = await open(this.#pathOf(id), 'wx')
    try {
      for (const part of [length, header, body]) await file.writeFile(part)
      if (this.#isDurable) await file.sync()
    } finally {
      await file.close()
    }
    if (this.#isDurable) await this.#synchronizeNames()
    release(body)
  }

  async get(id: string): Promise<StoredBytes> {
    const bytes = await readFile(this.#pathOf(id))
    const bodyAt = LENGTH_BYTES + bytes.readUInt32BE()
    return { header: bytes.subarray(LENGTH_BYTES, bodyAt), body: bytes.subarray(bodyAt) }
  }

  release({ header, body }: StoredBytes): void {
    const file = body.buffer
    // Only objects from `get`, whose header and body share one buffer.
    const isWhole = LENGTH_BYTES + header.length + body.length === file.byteLength
    if (header.buffer === file && isWhole) release(Buffer.from(file))
  }

  async delete(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true })
  }

  async list(prefix: string): Promise<readonly string[]> {
    const ids = (await readdir(this.#folder)).map(idOf)
    return ids.filter((id) => id.startsWith(prefix)).sort()
  }

  /** The name of a new file is kept apart from the file, in the folder. */
  async #synchronizeNames(): Promise<void> {
    const folder = await open(this.#folder, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  }

  #pathOf(id: string): string {
    return join(this.#folder, fileNameOf(id))
  }
}

/**
 * Keeps lower-case letters, digits, `_` and `-`; every other byte becomes `%` and two hexadecimal
 * digits.
 */
function fileNameOf(id: string): string {
  return id.replace(/[^a-z0-9_-]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  )
}

function idOf(fileName: string): string {
  return decodeURIComponent(fileName)
}
