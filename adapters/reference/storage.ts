/**
 * Where a sandbox keeps its tables: in memory, or in a folder of its own that is gone when it is
 * closed.
 */

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { FolderStore, MemoryStore, type ObjectStore } from '../../reference-impl/index'

export type Storage =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly folder: string }

export interface OpenStore {
  /** The name of its folder, where it has one. */
  readonly name?: string
  readonly store: ObjectStore
  /** Takes away what was stored. */
  readonly dispose: () => Promise<void>
}

export async function openStore(storage: Storage): Promise<OpenStore> {
  if (storage.kind === 'memory') return { store: new MemoryStore(), dispose: async () => {} }
  await mkdir(storage.folder, { recursive: true })
  const folder = await mkdtemp(join(storage.folder, 'sandbox-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  return { name: basename(folder), store: await FolderStore.open(folder), dispose }
}
