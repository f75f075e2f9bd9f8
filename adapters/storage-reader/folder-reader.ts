/**
 * Reads stored bytes from a folder, such as the mirror of a bucket: `<sandbox>/<project>/<table>/<object id>`, or
 * `<project>/<table>/<object id>` where the folder is of one sandbox. Names are written as `encodeURIComponent` writes
 * them. Links are not followed.
 */
import { constants, type Stats } from 'node:fs'
import { access, lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { TargetNotLoaded } from '../target-not-loaded'
import type { FetchedObject, StorageReader, StoredPlace } from './storage-reader'

/** As much as a target behind an address may answer. */
const MOST_MIB = 128
const MOST_BYTES = MOST_MIB * 2 ** 20

export class FolderReader implements StorageReader {
  readonly facts: StorageReader['facts']
  readonly #folder: string

  private constructor(argument: string, folder: string) {
    this.facts = { argument, kind: 'folder' }
    this.#folder = folder
  }

  static async of(argument: string, folder: string): Promise<FolderReader> {
    try {
      await access(folder, constants.R_OK | constants.X_OK)
    } catch (cause) {
      const message = `--inspect-with ${argument}: the folder cannot be read`
      throw new TargetNotLoaded('broken', message, { cause })
    }
    return new FolderReader(argument, folder)
  }

  async objects(place: StoredPlace): Promise<readonly FetchedObject[] | undefined> {
    const project = await this.#projectOf(place)
    if (project === undefined) return undefined
    const table = await folderIn(project, place.table)
    return table === undefined ? [] : objectsIn(table)
  }

  /** Undefined where it has a folder of neither the sandbox nor the project. */
  async #projectOf({ sandbox, project }: StoredPlace): Promise<string | undefined> {
    const ofSandbox = await folderIn(this.#folder, sandbox)
    return folderIn(ofSandbox ?? this.#folder, project)
  }
}

/** The folder of this name, undefined where there is none. */
async function folderIn(parent: string, name: string): Promise<string | undefined> {
  const fileName = fileNameOf(name)
  if (fileName === undefined) return undefined
  const path = join(parent, fileName)
  const there = await whatIsAt(path)
  if (there === undefined) return undefined
  if (!there.isDirectory()) throw new Error(`${path} is no folder; links are not followed`)
  return path
}

async function objectsIn(folder: string): Promise<readonly FetchedObject[]> {
  const objects: FetchedObject[] = []
  let left = MOST_BYTES
  for (const fileName of (await readdir(folder)).sort()) {
    const bytes = await bytesOf(join(folder, fileName), left)
    left -= bytes.length
    objects.push({ id: idOf(folder, fileName), bytes: bytes.toString('base64') })
  }
  return objects
}

async function bytesOf(path: string, most: number): Promise<Buffer> {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  // Before it is opened, because to open a device may change it.
  requireFile(path, await lstat(path))
  const file = await open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  try {
    const there = await file.stat()
    requireFile(path, there)
    if (there.size > most) throw new Error(`${path} ends beyond the ${MOST_MIB} MiB of one table`)
    const bytes = Buffer.alloc(there.size)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function requireFile(path: string, there: Stats): void {
  if (!there.isFile()) throw new Error(`${path} is no regular file; links are not followed`)
}

async function whatIsAt(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined
    throw error
  }
}

/** Undefined for a name that no file can have. A name cannot lead out of its folder: `/` becomes `%2F`, `..` `%2E%2E`. */
export function fileNameOf(name: string): string | undefined {
  if (name === '' || !name.isWellFormed()) return undefined
  return /^\.+$/.test(name) ? name.replaceAll('.', '%2E') : encodeURIComponent(name)
}

function idOf(folder: string, fileName: string): string {
  try {
    return decodeURIComponent(fileName)
  } catch {
    throw new Error(`${join(folder, fileName)}: its name is not percent-encoded UTF-8`)
  }
}
