import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { MovableClock } from '../clock'
import { createCloud } from '../index'
import { addKey, aes256, byok, REGION } from '../maxcompute/fixtures/ready-cloud'
import { HOLOGRES_ENCRYPTION_ROLE, OWNER } from '../ram'
import { systemRandom } from '../random'
import { encodeRows, type RecordChunk } from '../record-stream'
import { DataFolder, DataFolderError } from './data-folder'
import { nodeSqlite } from './node-sqlite'

async function* chunksOf(...chunks: readonly RecordChunk[]) {
  yield* chunks
}

let litter: string
before(() => {
  litter = mkdtempSync(join(tmpdir(), 'data-folder-'))
})
after(() => rmSync(litter, { recursive: true }))

let folders = 0
const newPath = () => join(litter, `data-${folders++}`)

const ROWS = [{ employee: 'Mei', salary: '41000' }]
const TABLE = { project: 'payroll', table: 'salaries' }

async function openCloud(path: string) {
  const folder = await DataFolder.open(path)
  const { state, store } = folder
  const clock = new MovableClock(Date.UTC(2026, 0, 1))
  const cloud = createCloud({ accountId: '1', clock, random: systemRandom, store, state })
  await cloud.deleteLeftovers()
  return { cloud, folder }
}

/** A project under a key of the user's, with one table. */
async function fill(path: string) {
  const { cloud, folder } = await openCloud(path)
  const keyId = addKey(cloud)
  cloud.ram.createUser('mei')
  cloud.ram.createRole(HOLOGRES_ENCRYPTION_ROLE)
  const encryption = aes256(byok(keyId))
  cloud.projects.createProject(OWNER, { name: 'payroll', region: REGION, encryption })
  cloud.projects.assignRole(OWNER, { project: 'payroll', principal: 'mei', role: 'Admin' })
  await cloud.tunnel.writeRows(OWNER, { ...TABLE, rows: ROWS, mode: 'append' })
  cloud.dataworks.createWorkspace(OWNER, { name: 'office', region: REGION })
  const { instanceId } = cloud.hologres.createInstance(OWNER, { version: '2.0.1', region: REGION })
  await folder.state.saved()
  return { cloud, folder, keyId, instanceId }
}

async function refusal(path: string): Promise<string> {
  try {
    await DataFolder.open(path)
  } catch (error) {
    if (error instanceof DataFolderError) return error.message
    throw error
  }
  throw new Error(`${path} was opened`)
}

describe('a data folder', () => {
  it('has keys, projects, rows, instances and workspaces again when it is opened again', async () => {
    const path = newPath()
    const { folder, keyId, instanceId } = await fill(path)
    folder.close()
    const { cloud, folder: again } = await openCloud(path)
    expect(
      cloud.kms.describeKey({ principal: OWNER }, { region: REGION, keyId }).keyState,
    ).to.equal('Enabled')
    expect(cloud.projects.getProject(OWNER, { project: 'payroll' }).encryption).to.deep.equal(
      aes256(byok(keyId)),
    )
    expect(await cloud.tunnel.readRows(OWNER, TABLE)).to.deep.equal(ROWS)
    const byHologres = await cloud.hologres.readExternalTable(OWNER, { instanceId, ...TABLE })
    expect(byHologres).to.deep.equal(ROWS)
    expect(() =>
      cloud.dataworks.createWorkspace(OWNER, { name: 'office', region: REGION }),
    ).to.throw('already exists')
    await cloud.tunnel.writeRows('mei', { ...TABLE, rows: ROWS, mode: 'append' })
    expect(await cloud.tunnel.readRows(OWNER, TABLE)).to.have.length(2)
    again.close()
  })

  it('keeps nothing readable of an encrypted table', async () => {
    const path = newPath()
    const { folder } = await fill(path)
    folder.close()
    const [file = '', ...others] = readdirSync(join(path, 'objects'))
    expect(others).to.deep.equal([])
    expect(readFileSync(join(path, 'objects', file)).includes('41000')).to.equal(false)
  })

  it('deletes the objects of a write that was broken off', async () => {
    const path = newPath()
    const { folder } = await fill(path)
    const stray = { header: Buffer.alloc(0), body: Buffer.from('half') }
    await folder.store.put('payroll/1/00000001', stray)
    folder.close()
    const { cloud, folder: again } = await openCloud(path)
    await cloud.tunnel.writeRows(OWNER, { ...TABLE, rows: ROWS, mode: 'overwrite' })
    expect(await cloud.tunnel.readRows(OWNER, TABLE)).to.deep.equal(ROWS)
    expect(await again.store.list('')).to.have.length(1)
    again.close()
  })

  it('has typed tables again, and of writes in blocks what was committed', async () => {
    const path = newPath()
    const { cloud, folder } = await fill(path)
    const place = { project: 'payroll', table: 'typed' }
    const of = (name: string) =>
      ({ name, type: { name: 'STRING' }, comment: '', isNullable: true }) as const
    const definition = {
      columns: [of('id')],
      partitionKeys: [of('ds')],
      comment: 'c',
      lifecycle: 7,
    }
    await cloud.tables.create(OWNER, { ...place, definition, ifNotExists: false })
    const request = { ...place, mode: 'append', createPartition: true } as const
    const rows = encodeRows(definition.columns, [['1'], [null]])
    for (const [ds, isCommitted] of [
      ['a', true],
      ['b', false],
    ] as const) {
      const staged = await cloud.tables.beginWrite(OWNER, { ...request, partition: [ds] })
      await staged.write(0, chunksOf(rows))
      if (isCommitted) await staged.commit([0])
    }
    await cloud.tables.create(OWNER, { ...place, table: 'gone', definition, ifNotExists: false })
    await cloud.tables.drop(OWNER, { ...place, table: 'gone', ifExists: false })
    expect(await folder.store.list('payroll/2/')).to.have.length(2)
    folder.close()
    const { cloud: later, folder: again } = await openCloud(path)
    expect(await again.store.list('payroll/2/')).to.have.length(1)
    expect(await later.tables.list(OWNER, place)).to.deep.equal(['salaries', 'typed'])
    expect((await later.tables.describe(OWNER, place)).definition).to.deep.equal(definition)
    expect(await later.tables.partitions(OWNER, place)).to.deep.equal([['a']])
    expect(await later.tunnel.readRows(OWNER, place)).to.deep.equal([
      { id: '1', ds: 'a' },
      { ds: 'a' },
    ])
    // Numbers of tables are not used again.
    await later.tables.create(OWNER, { ...place, table: 'next', definition, ifNotExists: false })
    await later.tunnel.writeRows(OWNER, {
      ...place,
      table: 'next',
      rows: [{ ds: 'a' }],
      mode: 'append',
    })
    expect(await again.store.list('payroll/4/')).to.have.length(1)
    again.close()
  })

  it('is open once at a time', async () => {
    const path = newPath()
    const folder = await DataFolder.open(path)
    expect(await refusal(path)).to.match(/^another process uses it; /)
    folder.close()
    ;(await DataFolder.open(path)).close()
  })

  it('refuses files of others, data of another version, and damaged data, each in one line', async () => {
    const foreign = newPath()
    ;(await DataFolder.open(foreign)).close()
    writeFileSync(join(foreign, 'notes.txt'), '')
    expect(await refusal(foreign)).to.include('notes.txt')

    const inside = newPath()
    ;(await DataFolder.open(inside)).close()
    writeFileSync(join(inside, 'objects', 'photo.jpg'), '')
    expect(await refusal(inside)).to.include('photo.jpg')

    const linked = newPath()
    ;(await DataFolder.open(linked)).close()
    rmSync(join(linked, 'objects'), { recursive: true })
    symlinkSync(inside, join(linked, 'objects'))
    expect(await refusal(linked)).to.include('objects')

    const { DatabaseSync } = nodeSqlite()
    const later = newPath()
    ;(await DataFolder.open(later)).close()
    const database = new DatabaseSync(join(later, 'state.db'))
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(await refusal(later))
      .to.include('version 99')
      .and.not.include('\n')

    const other = newPath()
    ;(await DataFolder.open(other)).close()
    writeFileSync(
      join(other, 'state.db'),
      'no database, but text that is longer than a header '.repeat(30),
    )
    expect(await refusal(other)).to.include('another program')

    const file = newPath()
    writeFileSync(file, '')
    expect(await refusal(file)).to.include('it is a file')
  })
})
