/** The thread of `folder-writer.ts`: writes the files that are handed to it, and counts the parcels. */
import { writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { type FolderThreadData, READY, WRITTEN, type WritingError } from './folder-writer'

const { progress, errors } = workerData as FolderThreadData
let failed = false

/** After an error nothing more is written: the folder will be removed. */
function write(path: string, content: string | Uint8Array): void {
  if (failed) return
  try {
    writeFileSync(path, content)
  } catch (error) {
    failed = true
    const { code, message } = error as NodeJS.ErrnoException
    errors.postMessage({ code, message } satisfies WritingError)
  }
}

parentPort?.on('message', (parcel: readonly (readonly [string, string | Uint8Array])[]) => {
  for (const [path, content] of parcel) write(path, content)
  Atomics.add(progress, WRITTEN, 1)
  Atomics.notify(progress, WRITTEN)
})
Atomics.store(progress, READY, 1)
