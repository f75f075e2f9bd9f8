import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { ALGORITHMS } from '../ciphers'
import { OWNER } from '../ram'
import { arbitraryRows } from './fixtures/arbitrary-rows'
import {
  addProject,
  aes256,
  byok,
  DEFAULT_KEY,
  emptyCloud,
  outcomeOf,
  type ReadyCloud,
  readyCloud,
} from './fixtures/ready-cloud'
import type { EncryptionRequest } from './project'
import type { Row } from './row-record'
import type { WriteMode } from './table'

const SECRET = 'forty-one thousand of Hangzhou'
const ROWS: readonly Row[] = [{ employee: 'Mei', salary: SECRET }]
const place = { project: 'payroll', table: 'salaries' }

type Asked = Pick<ReadyCloud, 'tunnel'>

function write({ tunnel }: Asked, rows = ROWS, mode: WriteMode = 'append'): Promise<void> {
  return tunnel.writeRows(OWNER, { ...place, rows, mode })
}

function read({ tunnel }: Asked): Promise<readonly Row[]> {
  return tunnel.readRows(OWNER, place)
}

/** A project in which rows were written. */
async function withRows(encryption: EncryptionRequest | null): Promise<ReadyCloud> {
  const cloud = readyCloud()
  addProject(cloud, place.project, encryption)
  await write(cloud)
  return cloud
}

function encryptNow({ projects }: ReadyCloud, encryption = aes256(DEFAULT_KEY)): void {
  projects.updateProjectBasicMeta(OWNER, { project: place.project, encryption })
}

/** Everything that lies in storage, for whatever table. */
async function allStored({ store }: ReadyCloud): Promise<Buffer> {
  const objects = await Promise.all((await store.list('')).map((id) => store.get(id)))
  return Buffer.concat(objects.flatMap(({ header, body }) => [header, body]))
}

async function areSealed({ tunnel }: ReadyCloud): Promise<readonly boolean[]> {
  return (await tunnel.storedObjects(OWNER, place)).map(({ envelope }) => envelope !== null)
}

describe('rows written to a project', () => {
  const cloud = readyCloud()
  const choices = [DEFAULT_KEY, byok(cloud.keyId)]
  const kinds = [
    null,
    ...ALGORITHMS.flatMap((algorithm) => choices.map((key) => ({ algorithm, key }))),
  ]
  for (const encryption of kinds) {
    const name = encryption ? `${encryption.algorithm}_${encryption.key.kind}` : 'plain'
    it(`come back as they were: ${name}`, async () => {
      addProject(cloud, name, encryption)
      let tables = 0
      await fc.assert(
        fc.asyncProperty(arbitraryRows, arbitraryRows, async (first, second) => {
          const request = { project: name, table: `t${tables++}` }
          const { tunnel } = cloud
          await tunnel.writeRows(OWNER, { ...request, rows: first, mode: 'append' })
          await tunnel.writeRows(OWNER, { ...request, rows: second, mode: 'append' })
          expect(await tunnel.readRows(OWNER, request)).to.deep.equal([...first, ...second])
        }),
        { numRuns: 40 },
      )
    })
  }

  it('are in storage as they are when it is not encrypted', async () => {
    expect((await allStored(await withRows(null))).includes(SECRET)).to.equal(true)
  })

  for (const algorithm of ALGORITHMS) {
    it(`are nowhere in storage when it is encrypted with ${algorithm}`, async () => {
      const cloud = await withRows({ algorithm, key: DEFAULT_KEY })
      expect((await allStored(cloud)).includes(SECRET)).to.equal(false)
    })

    it(`are stored otherwise each time with ${algorithm}`, async () => {
      const cloud = await withRows({ algorithm, key: DEFAULT_KEY })
      await write(cloud)
      const bodies = (await cloud.tunnel.storedObjects(OWNER, place)).map(({ body }) => body)
      expect(bodies[0]?.equals(bodies[1] as Buffer)).to.equal(false)
    })
  }

  it('are gone from storage when they are overwritten', async () => {
    const cloud = await withRows(null)
    await write(cloud, [{ employee: 'Tao' }], 'overwrite')
    expect((await allStored(cloud)).includes(SECRET)).to.equal(false)
  })

  it('stay in evidence that was taken before they were overwritten', async () => {
    const cloud = await withRows(null)
    await write(cloud, [{ employee: SECRET.repeat(1000) }], 'overwrite')
    const [object] = await cloud.tunnel.storedObjects(OWNER, place)
    await write(cloud, [{ employee: 'Tao' }], 'overwrite')
    expect(object?.body.includes(SECRET)).to.equal(true)
  })

  it('empty the table when they are none and overwrite', async () => {
    const cloud = await withRows(aes256(DEFAULT_KEY))
    await write(cloud, [], 'overwrite')
    expect(await read(cloud)).to.deep.equal([])
  })

  it('are many objects when they are large', async () => {
    const cloud = await withRows(aes256(DEFAULT_KEY))
    const large = [{ employee: 'x'.repeat(9 * 2 ** 20) }]
    await write(cloud, large, 'overwrite')
    expect((await areSealed(cloud)).length).to.be.above(2)
    expect(await read(cloud)).to.deep.equal(large)
  })
})

describe('a table that is not there', () => {
  it('cannot be read', async () => {
    const cloud = readyCloud()
    addProject(cloud, place.project)
    expect(await outcomeOf(() => read(cloud))).to.equal('OBJECT_NOT_EXIST')
  })

  it('is not made by a write that is refused', async () => {
    const cloud = readyCloud()
    addProject(cloud, place.project)
    const rows = [{ fine: 'yes' }, { salary: 7 } as unknown as Row]
    const outcomes = [
      await outcomeOf(() => write(cloud, rows)),
      await outcomeOf(() => read(cloud)),
      await cloud.store.list(''),
    ]
    expect(outcomes).to.deep.equal(['INVALID_PARAMETER', 'OBJECT_NOT_EXIST', []])
  })

  it('is not written in a mode that there is not', async () => {
    const cloud = readyCloud()
    addProject(cloud, place.project)
    const mode = 'upsert' as WriteMode
    expect(await outcomeOf(() => write(cloud, ROWS, mode))).to.equal('INVALID_PARAMETER')
  })
})

describe('a project that is encrypted later', () => {
  it('keeps its old rows as they were', async () => {
    const cloud = await withRows(null)
    encryptNow(cloud)
    expect(await areSealed(cloud)).to.deep.equal([false])
  })

  it('seals what is written from then on, in old tables too', async () => {
    const cloud = await withRows(null)
    encryptNow(cloud)
    await write(cloud)
    expect(await areSealed(cloud)).to.deep.equal([false, true])
  })

  it('gives old and new rows together', async () => {
    const cloud = await withRows(null)
    encryptNow(cloud)
    await write(cloud)
    expect(await read(cloud)).to.deep.equal([...ROWS, ...ROWS])
  })

  it('has no plaintext left once its rows were read and written back', async () => {
    const cloud = await withRows(null)
    encryptNow(cloud)
    await write(cloud, await read(cloud), 'overwrite')
    expect((await allStored(cloud)).includes(SECRET)).to.equal(false)
  })

  it('gives its old rows without the key, and nothing that is sealed', async () => {
    const cloud = await withRows(null)
    encryptNow(cloud, aes256(byok(cloud.keyId)))
    cloud.kms.disableKey({ principal: OWNER }, { region: 'cn-shanghai', keyId: cloud.keyId })
    cloud.clock.advance(24)
    expect(await read(cloud)).to.deep.equal(ROWS)
    expect(await outcomeOf(() => write(cloud))).to.equal('ENCRYPTION_KEY_UNAVAILABLE')
  })
})

describe('KMS', () => {
  const callsOf = ({ kms }: Pick<ReadyCloud, 'kms'>) =>
    kms.callLog().map(({ operation, caller }) => `${operation} ${caller.project}`)

  it('is not asked for an unencrypted project', async () => {
    const cloud = emptyCloud()
    addProject(cloud, place.project)
    await write(cloud)
    await read(cloud)
    expect(callsOf(cloud)).to.deep.equal([])
  })

  it('is asked for one data key by many writes and reads', async () => {
    const cloud = emptyCloud()
    addProject(cloud, place.project, aes256(DEFAULT_KEY))
    for (let hour = 0; hour < 23; hour++) {
      await write(cloud)
      await read(cloud)
      cloud.clock.advance(1)
    }
    expect(callsOf(cloud)).to.deep.equal(['CreateKey payroll', 'GenerateDataKey payroll'])
  })

  it('is asked to unwrap the data key at 24 hours', async () => {
    const cloud = emptyCloud()
    addProject(cloud, place.project, aes256(DEFAULT_KEY))
    await write(cloud)
    cloud.clock.advance(24)
    await read(cloud)
    expect(callsOf(cloud).at(-1)).to.equal('Decrypt payroll')
  })
})
