/** The four facets that no real service has: restart, rotation, disturbance, tampering. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { KmsOperation, Outcome, Row, Sandbox, StoredObject } from '../target'
import { connect } from './index'

const region = 'cn-shanghai'
const place = { project: 'payroll', table: 'salaries' }
const rows: readonly Row[] = [{ employee: 'Mei', salary: 'forty-one thousand' }]

type Complete = Required<Sandbox>

function given<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`)
}

function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'accepted' : outcome.refusal.code
}

/** A project under a BYOK, with rows that are written and read: its data key is cached. */
async function withRows(algorithm = 'AES256'): Promise<Complete & { keyId: string }> {
  const sandbox = (await (await connect({})).openSandbox('a test')) as Complete
  given(await sandbox.access.authorizeService({ service: 'maxcompute' }))
  given(await sandbox.access.authorizeService({ service: 'hologres' }))
  given(await sandbox.keys.activate({ region }))
  const { keyId } = given(await sandbox.keys.create({ region }))
  const encryption = { algorithm, key: { kind: 'byok', keyId } } as const
  given(await sandbox.createProject({ name: 'payroll', region, encryption }))
  given(await sandbox.writeRows({ ...place, rows, mode: 'append' }))
  given(await sandbox.readRows(place))
  return { ...sandbox, keyId }
}

async function storedIn({ inspection }: Complete): Promise<readonly StoredObject[]> {
  return given(await inspection.storedObjects(place))
}

describe('a restart', () => {
  it('leaves rows, keys, instances and the clock as they were', async () => {
    const sandbox = await withRows()
    const { instanceId } = given(await sandbox.hologres.createInstance({ version: '2.0', region }))
    given(await sandbox.clock.advance({ hours: 3 }))
    const before = [await storedIn(sandbox), await sandbox.keys.list({ region })]
    given(await sandbox.restart.restart({}))
    expect([await storedIn(sandbox), await sandbox.keys.list({ region })]).to.deep.equal(before)
    expect(given(await sandbox.readRows(place))).to.deep.equal(rows)
    const external = await sandbox.hologres.readExternalTable({ instanceId, ...place })
    expect(given(external)).to.deep.equal(rows)
    expect(given(await sandbox.clock.now({})).time).to.equal('2026-01-01T03:00:00.000Z')
  })

  it('empties the caches: a disabled key opens nothing afterwards', async () => {
    const sandbox = await withRows()
    given(await sandbox.keys.setState({ keyId: sandbox.keyId, state: 'Disabled' }))
    expect(codeOf(await sandbox.readRows(place))).to.equal('accepted')
    given(await sandbox.restart.restart({}))
    expect(codeOf(await sandbox.readRows(place))).to.equal('KEY_UNAVAILABLE')
  })
})

describe('a rotation', () => {
  it('wraps new data keys under the new version within 24 hours, and opens the old ones', async () => {
    const sandbox = await withRows()
    const key = given(await sandbox.rotation.rotate({ keyId: sandbox.keyId }))
    expect(key).to.include({ keyId: sandbox.keyId, state: 'Enabled', creator: 'user' })
    given(await sandbox.clock.advance({ hours: 24 }))
    given(await sandbox.writeRows({ ...place, rows, mode: 'append' }))
    const wrapped = (await storedIn(sandbox)).map(({ envelope }) => envelope?.wrappedDataKey ?? '')
    const versions = wrapped.map((blob) => Buffer.from(blob, 'base64').toString('latin1', 0, 36))
    expect(new Set(versions)).to.have.property('size', 2)
    for (const ciphertextBlob of wrapped) given(await sandbox.keys.decrypt({ ciphertextBlob }))
    expect(given(await sandbox.readRows(place))).to.deep.equal([...rows, ...rows])
  })

  it('of a key that is not enabled is refused', async () => {
    const { keys, keyId, rotation } = await withRows()
    given(await keys.setState({ keyId, state: 'Disabled' }))
    expect(codeOf(await rotation.rotate({ keyId }))).to.equal('KEY_STATE_CONFLICT')
    given(await keys.scheduleDeletion({ keyId, days: 7 }))
    expect(codeOf(await rotation.rotate({ keyId }))).to.equal('KEY_STATE_CONFLICT')
  })

  it('of the service’s own key is refused', async () => {
    const { createProject, keys, rotation } = await withRows()
    const encryption = { algorithm: 'RC4', key: { kind: 'default' } } as const
    given(await createProject({ name: 'ledger', region, encryption }))
    const own = given(await keys.list({ region })).find(({ creator }) => creator === 'service')
    expect(codeOf(await rotation.rotate({ keyId: own?.keyId ?? '' }))).to.equal('ACCESS_DENIED')
  })

  it('does not rescue the data of a key that is deleted', async () => {
    const { clock, keys, keyId, rotation, ...sandbox } = await withRows()
    given(await rotation.rotate({ keyId }))
    given(await keys.scheduleDeletion({ keyId, days: 7 }))
    given(await clock.advance({ hours: 7 * 24 }))
    expect(codeOf(await sandbox.readRows(place))).to.equal('KEY_UNAVAILABLE')
  })
})

describe('a disturbance of KMS', () => {
  const fail = (operation: KmsOperation, times: number) =>
    ({ operation, failure: 'throttled', times }) as const

  it('of two calls is outlasted', async () => {
    const { clock, disturbance, readRows } = await withRows()
    given(await clock.advance({ hours: 24 }))
    given(await disturbance.kmsFails(fail('Decrypt', 2)))
    expect(given(await readRows(place))).to.deep.equal(rows)
  })

  for (const failure of ['throttled', 'timeout', 'internal'] as const) {
    it(`that goes on is answered with a refusal: ${failure}`, async () => {
      const sandbox = await withRows()
      const { clock, disturbance, keys, metering, writeRows } = sandbox
      given(await clock.advance({ hours: 24 }))
      const before = [await storedIn(sandbox), await metering.kmsCalls({ project: 'payroll' })]
      given(await disturbance.kmsFails({ operation: 'GenerateDataKey', failure, times: 3 }))
      const write = await writeRows({ ...place, rows, mode: 'overwrite' })
      const after = [await storedIn(sandbox), await metering.kmsCalls({ project: 'payroll' })]
      expect([codeOf(write), ...after]).to.deep.equal(['KEY_UNAVAILABLE', ...before])
      given(await writeRows({ ...place, rows, mode: 'overwrite' }))
      given(await keys.list({ region }))
    })
  }

  it('does not reach the calls of the user', async () => {
    const sandbox = await withRows()
    given(await sandbox.disturbance.kmsFails(fail('Decrypt', 9)))
    const [object] = await storedIn(sandbox)
    const ciphertextBlob = object?.envelope?.wrappedDataKey ?? ''
    expect(codeOf(await sandbox.keys.decrypt({ ciphertextBlob }))).to.equal('accepted')
  })

  it('ends when it is replaced by no failures', async () => {
    const { clock, disturbance, readRows } = await withRows()
    given(await clock.advance({ hours: 24 }))
    given(await disturbance.kmsFails(fail('Decrypt', 9)))
    given(await disturbance.kmsFails(fail('Decrypt', 0)))
    expect(codeOf(await readRows(place))).to.equal('accepted')
  })

  it('leaves no project behind whose key could not be looked up', async () => {
    const { createProject, disturbance, getProject, keyId } = await withRows()
    given(await disturbance.kmsFails(fail('DescribeKey', 3)))
    const encryption = { algorithm: 'AES256', key: { kind: 'byok', keyId } } as const
    const created = await createProject({ name: 'ledger', region, encryption })
    const found = await getProject({ name: 'ledger' })
    expect([codeOf(created), codeOf(found)]).to.deep.equal(['KEY_UNAVAILABLE', 'NOT_FOUND'])
  })
})

describe('a stored byte that changes', () => {
  for (const algorithm of ['AES256', 'AESCTR', 'RC4']) {
    it(`gives an answer and no fault, wherever it is, under ${algorithm}`, async () => {
      const sandbox = await withRows(algorithm)
      const [object] = await storedIn(sandbox)
      if (!object) throw new Error('nothing is stored')
      const { length } = Buffer.from(object.bytes, 'base64')
      const flip = async (offset: number) =>
        given(await sandbox.tampering.flip({ ...place, objectId: object.id, offset }))
      const silent: number[] = []
      for (let offset = 0; offset < length; offset++) {
        await flip(offset)
        given(await sandbox.restart.restart({}))
        const read = await sandbox.readRows(place)
        await sandbox.inspection.storedObjects(place)
        if (read.ok && JSON.stringify(read.value) !== JSON.stringify(rows)) silent.push(offset)
        await flip(offset)
      }
      expect(given(await sandbox.readRows(place))).to.deep.equal(rows)
      expect(silent.length > 0).to.equal(algorithm !== 'AES256')
    })
  }

  it('is one that is there', async () => {
    const sandbox = await withRows()
    const [object] = await storedIn(sandbox)
    const objectId = object?.id ?? ''
    const offset = Buffer.from(object?.bytes ?? '', 'base64').length
    const { flip } = sandbox.tampering
    const asked = [
      { ...place, objectId, offset },
      { ...place, objectId: 'none', offset: 0 },
      { ...place, table: 'none', objectId, offset: 0 },
    ]
    const codes = await Promise.all(asked.map(async (input) => codeOf(await flip(input))))
    expect(codes).to.deep.equal(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
  })
})
