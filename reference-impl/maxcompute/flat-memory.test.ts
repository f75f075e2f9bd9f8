/** What the way to a folder and back holds outside of the heap, however large the table. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { ALGORITHMS } from '../ciphers'
import type { RecordChunk } from '../columns'
import { OWNER } from '../ram'
import { addProject, DEFAULT_KEY, readyCloud } from './fixtures/ready-cloud'
import { COLUMNS, chunkOf } from './fixtures/record-chunks'
import { FolderStore } from './folder-store'
import type { ObjectStore } from './object-store'
import { CHUNK_BYTES } from './row-encoder'
import type { Row } from './row-record'

const MEBIBYTE = 2 ** 20
const ROWS = 64

/** The one that is filled, what becomes of it, and one to spare. */
const MOST_CHUNKS = 3

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flat-memory-'))
})
after(() => rm(folder, { recursive: true }))

function* rowsOfOneMebibyte(): Generator<Row> {
  const value = 'x'.repeat(MEBIBYTE)
  for (let id = 0; id < ROWS; id++) yield { id: `${id}`, value }
}

/**
 * Looks each time that something is stored or fetched; garbage counts, since none may be left to
 * lie.
 */
function watched(store: FolderStore): { store: ObjectStore; mostBytes: () => number } {
  let most = 0
  const look = (): void => {
    most = Math.max(most, process.memoryUsage().arrayBuffers)
  }
  return {
    mostBytes: () => most,
    store: {
      put: (id, bytes) => {
        look()
        return store.put(id, bytes)
      },
      get: async (id) => {
        const bytes = await store.get(id)
        look()
        return bytes
      },
      release: (bytes) => store.release(bytes),
      delete: (id) => store.delete(id),
      list: (prefix) => store.list(prefix),
    },
  }
}

describe('64 MiB on their way to a folder and back', () => {
  for (const algorithm of ALGORITHMS) {
    it(`hold no more than ${MOST_CHUNKS} chunks outside of the heap: ${algorithm}`, async () => {
      const { store, mostBytes } = watched(await FolderStore.open(join(folder, algorithm)))
      const cloud = readyCloud({}, store)
      const place = { project: 'archive', table: 'large' }
      addProject(cloud, place.project, { algorithm, key: DEFAULT_KEY })
      const before = process.memoryUsage().arrayBuffers
      await cloud.tunnel.writeRows(OWNER, { ...place, rows: rowsOfOneMebibyte(), mode: 'append' })
      const { length } = await cloud.tunnel.readRows(OWNER, place)
      expect(length).to.equal(ROWS)
      expect((mostBytes() - before) / CHUNK_BYTES).to.be.below(MOST_CHUNKS)
    })
  }

  it(`hold no more than ${MOST_CHUNKS} chunks outside of the heap: typed rows in blocks`, async () => {
    const { store, mostBytes } = watched(await FolderStore.open(join(folder, 'typed')))
    const cloud = readyCloud({}, store)
    const place = { project: 'archive', table: 'typed', partition: [] }
    addProject(cloud, place.project, { algorithm: 'AES256', key: DEFAULT_KEY })
    const definition = { columns: COLUMNS, partitionKeys: [], comment: '', lifecycle: null }
    await cloud.tables.create(OWNER, { ...place, definition, ifNotExists: false })
    const chunk = chunkOf([[1, 'x'.repeat(MEBIBYTE)]])
    const before = process.memoryUsage().arrayBuffers
    const write = { ...place, mode: 'append', createPartition: false } as const
    const staged = await cloud.tables.beginWrite(OWNER, write)
    await staged.write(0, repeated(chunk))
    await staged.commit([0])
    let rows = 0
    for await (const { checksums } of cloud.tables.read(OWNER, place)) rows += checksums.length / 4
    expect(rows).to.equal(ROWS)
    expect((mostBytes() - before) / CHUNK_BYTES).to.be.below(MOST_CHUNKS)
  })
})

async function* repeated(chunk: RecordChunk) {
  for (let row = 0; row < ROWS; row++) yield chunk
}
