/**
 * A reader of the auditor's, which fetches stored bytes without the target: a folder, or a module that exports `objects`.
 * The one entry file of this folder.
 */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { FolderReader } from './folder-reader'
import { ModuleReader } from './module-reader'
import type { StorageReader } from './storage-reader'

export type { StorageReader, StorageReaderFacts } from './storage-reader'
export { withStorageReader } from './with-storage-reader'

/** Rejects with a TargetNotLoaded where there is no such reader. */
export async function loadStorageReader(
  argument: string,
  folder = process.cwd(),
): Promise<StorageReader> {
  return isFolder(resolve(folder, argument))
    ? FolderReader.of(argument, resolve(folder, argument))
    : ModuleReader.of(argument, folder)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
