import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { fileNameOf } from './folder-reader'
import { loadStorageReader, type StorageReader } from './index'

const PLACE = { sandbox: 'a walk', project: 'payroll', table: 'salaries' }

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a folder as the reader of stored bytes', () => {
  let folder: string
  let reader: StorageReader
  const write = (path: string, text: string): string => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  const objects = (place: Partial<typeof PLACE> = {}) => reader.objects({ ...PLACE, ...place })
  const failure = (place: Partial<typeof PLACE>): Promise<string> =>
    objects(place).then(
      () => 'none',
      (error: Error) => error.message,
    )

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-mirror-'))
    reader = await loadStorageReader(folder)
    write('a%20walk/payroll/salaries/part%2F1', 'one')
    write('a%20walk/payroll/salaries/part.2', 'two')
    write('one/sales/orders/1', 'three')
    write('sales/orders/1', 'four')
    write('secret', 'not for a reader')
  })
  after(() => rmSync(folder, { recursive: true }))

  it('finds objects by sandbox, project and table, and their ids in the names of files', async () => {
    expect(await objects()).to.deep.equal([
      { id: 'part/1', bytes: base64('one') },
      { id: 'part.2', bytes: base64('two') },
    ])
    expect(reader.facts).to.deep.equal({ argument: folder, kind: 'folder' })
  })

  it('finds them by project and table where it has no folder of the sandbox', async () => {
    const place = { project: 'sales', table: 'orders' }
    expect(await objects({ sandbox: 'two', ...place })).to.deep.equal([
      { id: '1', bytes: base64('four') },
    ])
    expect(await objects({ sandbox: 'one', ...place })).to.deep.equal([
      { id: '1', bytes: base64('three') },
    ])
  })

  it('knows a project without the table, and does not know another project', async () => {
    expect(await objects({ table: 'bonuses' })).to.deep.equal([])
    expect(await objects({ sandbox: 'two', project: 'clinic' })).to.equal(undefined)
  })

  it('lets no name lead out of the folder', async () => {
    expect(['..', '.', '../secret', 'a/b', '', '\ud800'].map(fileNameOf)).to.deep.equal([
      '%2E%2E',
      '%2E',
      '..%2Fsecret',
      'a%2Fb',
      undefined,
      undefined,
    ])
    expect(await objects({ table: '..' })).to.deep.equal([])
    expect(await objects({ sandbox: '..', project: '..' })).to.equal(undefined)
    expect(await objects({ table: 't'.repeat(5000) })).to.deep.equal([])
  })

  it('follows no link, and reads regular files of limited size only', async () => {
    mkdirSync(join(folder, 'odd', 'p'), { recursive: true })
    const secret = join(folder, 'secret')
    symlinkSync(folder, join(folder, 'odd', 'p', 'linked'))
    expect(await failure({ sandbox: 'odd', project: 'p', table: 'linked' })).to.include(
      'is no folder; links are not followed',
    )
    mkdirSync(join(folder, 'odd', 'p', 'links'))
    symlinkSync(secret, join(folder, 'odd', 'p', 'links', '1'))
    expect(await failure({ sandbox: 'odd', project: 'p', table: 'links' })).to.include(
      'is no regular file; links are not followed',
    )
    truncateSync(write('odd/p/large/1', ''), 2 ** 27 + 1)
    expect(await failure({ sandbox: 'odd', project: 'p', table: 'large' })).to.include('128 MiB')
    write('odd/p/names/%zz', '')
    expect(await failure({ sandbox: 'odd', project: 'p', table: 'names' })).to.include(
      'is not percent-encoded UTF-8',
    )
  })
})
