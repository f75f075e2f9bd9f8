/** A folder that keeps everything: the records in `state.db`, the stored objects as files in `objects`. */

import { chmod, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { FolderStore } from '../maxcompute'
import { KeptState } from './kept-state'
import { DATA_VERSION, SqliteDatabase, UnusableDatabase } from './sqlite-database'

const DATABASE = 'state.db'
const OBJECTS = 'objects'
/** Files of SQLite beside its database, and what an empty disk has. */
const COMPANIONS = [`${DATABASE}-wal`, `${DATABASE}-shm`, `${DATABASE}-journal`, 'lost+found']

/** The folder cannot be used. The message says why and what to do, without the name of the folder. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError'
}

export class DataFolder {
  readonly state: KeptState
  readonly store: FolderStore

  private constructor(state: KeptState, store: FolderStore) {
    this.state = state
    this.store = store
  }

  /**
   * Creates the folder if it does not exist. Until `close`, or the end of the process, no other process
   * can open it.
   *
   * @throws DataFolderError
   */
  static async open(path: string): Promise<DataFolder> {
    try {
      return await opened(resolve(path), (state, store) => new DataFolder(state, store))
    } catch (error) {
      const reason = reasonOf(error)
      throw reason === undefined ? error : new DataFolderError(reason, { cause: error })
    }
  }

  close(): void {
    this.state.close()
  }
}

async function opened<Folder>(
  path: string,
  folderOf: (state: KeptState, store: FolderStore) => Folder,
): Promise<Folder> {
  // It has master keys: only its owner may read it.
  await mkdir(path, { recursive: true, mode: 0o700 })
  await checkEntries(path)
  const state = new KeptState(new SqliteDatabase(join(path, DATABASE)))
  try {
    await chmod(join(path, DATABASE), 0o600)
    const store = await FolderStore.open(join(path, OBJECTS), { isDurable: true })
    // The names of new files and of a new folder must outlive the machine too.
    for (const folder of [path, dirname(path)]) await synchronize(folder)
    return folderOf(state, store)
  } catch (error) {
    state.close()
    throw error
  }
}

/** The name of an object's file: project, number of the table, number of the object. */
const OBJECT_FILE = /^[a-z\d_%]+%2f\d+%2f\d{8,}$/

/**
 * Objects that no table has are deleted later, so nothing of others may be there, nor a way elsewhere.
 *
 * @throws DataFolderError
 */
async function checkEntries(path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true })
  const names = entries.map(({ name }) => name)
  const isOurs = (name: string) => [DATABASE, OBJECTS, ...COMPANIONS].includes(name)
  const foreign = entries.find((entry) => !isOurs(entry.name) || entry.isSymbolicLink())
  if (foreign) throw foreignFile(foreign.name)
  if (!names.includes(OBJECTS)) return
  if (!names.includes(DATABASE)) {
    throw new DataFolderError(`it has ${OBJECTS}, but no ${DATABASE}; take an empty folder`)
  }
  const objects = await readdir(join(path, OBJECTS), { withFileTypes: true })
  const other = objects.find((entry) => !entry.isFile() || !OBJECT_FILE.test(entry.name))
  if (other) throw foreignFile(join(OBJECTS, other.name))
}

function foreignFile(name: string): DataFolderError {
  return new DataFolderError(
    `it has a file of something else (${JSON.stringify(name)}); take an empty folder`,
  )
}

async function synchronize(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file; name a folder',
  ENOTDIR: 'a part of the path is a file; name a folder',
  EACCES: 'you may not write there; take a folder of your own',
  EPERM: 'you may not write there; take a folder of your own',
  EROFS: 'its disk is read-only; take a folder on another disk',
  ENOSPC: 'its disk is full; free some space',
}

const SQLITE_ERRORS: Readonly<Record<number, string>> = {
  8: `${DATABASE} is read-only; take a folder of your own`,
  11: `${DATABASE} is damaged; take an empty folder, or a copy of this one`,
  13: 'its disk is full; free some space',
  14: `${DATABASE} cannot be opened; take a folder of your own`,
}

/** Undefined: a mistake of this program. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof UnusableDatabase) return whyUnusable(error)
  const { code = '', errcode = 0 } = error as { code?: string; errcode?: number }
  return SQLITE_ERRORS[errcode & 0xff] ?? REASONS[code]
}

function whyUnusable({ reason }: UnusableDatabase): string {
  if (reason === 'in use') {
    return 'another process uses it; stop that one, or take another folder'
  }
  if (reason === 'foreign') {
    return `${DATABASE} is of another program; take an empty folder`
  }
  return `its data has version ${reason.version}, and this program reads version ${DATA_VERSION}; take an empty folder, or the program that wrote it`
}
