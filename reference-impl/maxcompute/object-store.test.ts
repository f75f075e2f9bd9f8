import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FolderStore } from './folder-store'
import { MemoryStore } from './memory-store'
import type { ObjectStore, StoredBytes } from './object-store'

const bytes: StoredBytes = { header: Buffer.from('header'), body: Buffer.from([0, 255, 10]) }

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'object-store-'))
})
after(() => rm(folder, { recursive: true }))

let stores = 0
const SUBJECTS: Record<string, () => ObjectStore | Promise<ObjectStore>> = {
  'in memory': () => new MemoryStore(),
  'in a folder': () => FolderStore.open(join(folder, `store-${stores++}`)),
}

for (const [where, open] of Object.entries(SUBJECTS)) {
  describe(`a store ${where}`, () => {
    it('gives back header and body as they were', async () => {
      const store = await open()
      await store.put('ledger/1/00000000', bytes)
      expect(await store.get('ledger/1/00000000')).to.deep.equal(bytes)
    })

    it('keeps an empty header and an empty body', async () => {
      const store = await open()
      const empty = { header: Buffer.alloc(0), body: Buffer.alloc(0) }
      await store.put('ledger/1/00000000', empty)
      expect(await store.get('ledger/1/00000000')).to.deep.equal(empty)
    })

    it('tells apart what differs in case only', async () => {
      const store = await open()
      const other = { ...bytes, body: Buffer.from('other') }
      await store.put('Ledger/1', bytes)
      await store.put('ledger/1', other)
      expect([await store.get('Ledger/1'), await store.get('ledger/1')]).to.deep.equal([
        bytes,
        other,
      ])
    })

    it('lists by prefix, sorted', async () => {
      const store = await open()
      for (const id of ['a/2/1', 'a/1/2', 'a/1/1', 'a/11/1']) await store.put(id, bytes)
      expect(await store.list('a/1/')).to.deep.equal(['a/1/1', 'a/1/2'])
    })

    it('has forgotten what was deleted', async () => {
      const store = await open()
      await store.put('a/1', bytes)
      await store.delete('a/1')
      expect(await store.list('')).to.deep.equal([])
    })

    it('does not mind deleting what is not there', async () => {
      const store = await open()
      await store.delete('a/1')
      expect(await store.list('')).to.deep.equal([])
    })

    it('has nothing to give where nothing was put', async () => {
      const store = await open()
      const given = await store.get('a/1').then(
        () => 'something',
        () => 'nothing',
      )
      expect(given).to.equal('nothing')
    })
  })
}

describe('a store in memory', () => {
  it('gives back the memory of what is deleted', async () => {
    const store = new MemoryStore()
    const body = Buffer.alloc(100_000, 'a')
    await store.put('a/1', { header: Buffer.alloc(0), body })
    await store.delete('a/1')
    expect(body.length).to.equal(0)
  })
})

describe('a store in a folder', () => {
  it('stays in its folder, whatever the id', async () => {
    const path = join(folder, `store-${stores++}`)
    const store = await FolderStore.open(path)
    await store.put('../../etc/加密 CON', bytes)
    expect(await readdir(path)).to.have.length(1)
    expect(await store.list('../../etc/加密')).to.deep.equal(['../../etc/加密 CON'])
  })

  it('is there again when the folder is opened again', async () => {
    const path = join(folder, `store-${stores++}`)
    await (await FolderStore.open(path)).put('a/1', bytes)
    expect(await (await FolderStore.open(path)).get('a/1')).to.deep.equal(bytes)
  })

  it('keeps nothing in memory of what lies in the folder', async () => {
    const store = await FolderStore.open(join(folder, `store-${stores++}`))
    const body = Buffer.alloc(100_000, 'a')
    await store.put('a/1', { header: Buffer.from('header'), body })
    const read = await store.get('a/1')
    store.release(read)
    expect([body.length, read.header.length, read.body.length]).to.deep.equal([0, 0, 0])
  })

  it('gives back what it has read, and no memory that others may use', async () => {
    const store = await FolderStore.open(join(folder, `store-${stores++}`))
    const [header, body] = [Buffer.from('header'), Buffer.from('body')]
    store.release({ header, body })
    expect(`${header} ${body}`).to.equal('header body')
  })
})
