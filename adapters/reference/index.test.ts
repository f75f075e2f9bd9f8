import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { createCloud, PARTS, ServiceError } from '../../reference-impl'
import { DataKeyCache } from '../../reference-impl/maxcompute'
import { CAPABILITIES, type Outcome, type Sandbox, TargetFault } from '../target'
import { TargetNotLoaded } from '../target-not-loaded'
import { connect, REFUSALS, targetFor } from './index'

const region = 'cn-shanghai'
const place = { project: 'payroll', table: 'salaries' }
const rows = [{ employee: 'Mei', salary: 'forty-one thousand' }]
const underDefaultKey = { algorithm: 'AES256', key: { kind: 'default' } } as const
const unknownKeyId = '7d9a1c2e-3b4f-4a5b-8c6d-1e2f3a4b5c6d'

/** With every facet that the reference declares. */
type Complete = Required<Sandbox>

async function open(settings: Record<string, string> = {}): Promise<Complete> {
  return (await (await connect(settings)).openSandbox('a test')) as Complete
}

function given<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`)
}

function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'accepted' : outcome.refusal.code
}

/** A key in a region where KMS is activated, MaxCompute holding its role. */
async function withKey(): Promise<Complete & { keyId: string }> {
  const sandbox = await open()
  given(await sandbox.access.authorizeService({ service: 'maxcompute' }))
  given(await sandbox.keys.activate({ region }))
  return { ...sandbox, keyId: given(await sandbox.keys.create({ region })).keyId }
}

describe('the reference as a target', () => {
  it('has the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'))
    expect((await connect({})).version).to.equal(manifest.version)
  })

  it('has every capability', async () => {
    expect([...(await connect({})).capabilities]).to.have.members([...CAPABILITIES])
  })

  const wrong: Record<string, Record<string, string>> = {
    'the reference has no setting colour; it has store, folder and timeout.': { colour: 'red' },
    'store is memory or folder, not disk': { store: 'disk' },
    'store=folder needs folder=PATH': { store: 'folder' },
    'folder is for store=folder only': { folder: 'somewhere' },
  }
  for (const [message, settings] of Object.entries(wrong)) {
    it(`complains: ${message}`, async () => {
      const complaint = await connect(settings).catch((error: Error) => error)
      expect(complaint)
        .to.be.instanceOf(TargetNotLoaded)
        .with.property('message')
        .that.contains(message)
    })
  }
})

describe('a sandbox', () => {
  it('has nothing activated', async () => {
    const { keys } = await open()
    expect(given(await keys.status({ region }))).to.deep.equal({ activated: false })
  })

  it('knows nothing of another', async () => {
    const target = await connect({})
    const [one, other] = [await target.openSandbox('one'), await target.openSandbox('other')]
    given(await one.createProject({ name: 'payroll', region }))
    expect(codeOf(await other.getProject({ name: 'payroll' }))).to.equal('NOT_FOUND')
  })

  it('has a clock that moves when it is moved', async () => {
    const { clock } = await open()
    given(await clock.advance({ hours: 23 + 59 / 60 }))
    expect(given(await clock.now({}))).to.deep.equal({ time: '2026-01-01T23:59:00.000Z' })
  })

  for (const hours of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e8, 1e300]) {
    it(`has a clock that does not move by ${hours} hours`, async () => {
      const { clock } = await open()
      expect(codeOf(await clock.advance({ hours }))).to.equal('INVALID_ARGUMENT')
    })
  }

  it('cannot be asked once it is closed', async () => {
    const sandbox = await open()
    await sandbox.close()
    const fault = await sandbox.getProject({ name: 'payroll' }).catch((error: unknown) => error)
    expect(fault).to.be.instanceOf(TargetFault)
  })

  it('answers nobody unknown', async () => {
    const { keys } = await open()
    expect(codeOf(await keys.create({ region, as: 'nobody' }))).to.equal('ACCESS_DENIED')
  })
})

describe('a sandbox in a folder', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reference-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('keeps its tables there, and takes them away when it is closed', async () => {
    const sandbox = await open({ store: 'folder', folder })
    given(await sandbox.createProject({ name: 'payroll', region, encryption: underDefaultKey }))
    given(await sandbox.writeRows({ ...place, rows, mode: 'append' }))
    const [own = ''] = await readdir(folder)
    const stored = await readdir(join(folder, own))
    const read = given(await sandbox.readRows(place))
    await sandbox.close()
    expect({ stored: stored.length, read, left: await readdir(folder) }).to.deep.equal({
      stored: 1,
      read: rows,
      left: [],
    })
  })
})

describe('refusals in the terms of the port', () => {
  it('carry the native code as evidence', async () => {
    const { keys } = await open()
    const outcome = await keys.create({ region })
    expect(outcome.ok ? undefined : outcome.refusal).to.deep.equal({
      code: 'KMS_NOT_ACTIVATED',
      message: 'KMS is not activated in cn-shanghai',
      native: 'Forbidden.KmsServiceNotEnabled',
    })
  })

  it('are known for every code in the sources of the emulator', () => {
    const sources = globSync('reference-impl/**/!(*.test).ts', { cwd: join(__dirname, '..', '..') })
    // The wire and SQL, in front of the services, have codes of their own, which no adapter meets.
    const services = sources.filter((file) => !/^reference-impl\/(protocols|sql)\//.test(file))
    const codes = services.flatMap((file) => {
      const source = readFileSync(join(__dirname, '..', '..', file), 'utf8')
      return [...source.matchAll(/new ServiceError\(\s*'([^']+)'/g)].map(([, code = '']) => code)
    })
    expect(codes).to.have.length.above(20)
    expect(codes.filter((code) => !(code in REFUSALS))).to.deep.equal([])
  })

  it('are faults where the native code is not known', async () => {
    const target = targetFor(undefined, {
      name: 'strange',
      createCloud: (settings) =>
        createCloud(settings, {
          ...PARTS,
          oneWayDoor: () => {
            throw new ServiceError('Strange.Code', 418, 'never heard of')
          },
        }),
    })
    const sandbox = await target.openSandbox('a test')
    given(await sandbox.createProject({ name: 'payroll', region }))
    const fault = await sandbox
      .setEncryption({ project: 'payroll', encryption: null })
      .catch((error: unknown) => error)
    expect(fault)
      .to.be.instanceOf(TargetFault)
      .with.property('message')
      .that.contains('Strange.Code')
  })

  type Ask = (sandbox: Complete & { keyId: string }) => Promise<Outcome<unknown>>
  const refused: [string, string, Ask][] = [
    ['a key that is not there', 'KEY_NOT_FOUND', ({ keys }) => keys.describe({ keyId: 'none' })],
    [
      'a window of 6 days',
      'INVALID_ARGUMENT',
      ({ keys, keyId }) => keys.scheduleDeletion({ keyId, days: 6 }),
    ],
    [
      'half a day more than a week',
      'INVALID_ARGUMENT',
      ({ keys, keyId }) => keys.scheduleDeletion({ keyId, days: 7.5 }),
    ],
    [
      'rescuing a key that is in no danger',
      'KEY_STATE_CONFLICT',
      ({ keys, keyId }) => keys.cancelDeletion({ keyId }),
    ],
    [
      'a state that there is not',
      'INVALID_ARGUMENT',
      ({ keys, keyId }) => keys.setState({ keyId, state: 'Asleep' as 'Enabled' }),
    ],
    [
      'bytes that KMS never made',
      'INVALID_ARGUMENT',
      ({ keys }) => keys.decrypt({ ciphertextBlob: 'AAAA' }),
    ],
    [
      'a policy that is none',
      'INVALID_ARGUMENT',
      async ({ access }) => {
        given(await access.createPrincipal({ name: 'mei' }))
        return access.attachPolicy({ principal: 'mei', policy: { Version: '7' } })
      },
    ],
    [
      'a policy for nobody known',
      'NOT_FOUND',
      ({ access }) => access.attachPolicy({ principal: 'tao', policy: {} }),
    ],
    [
      'a grant by a RAM user without permission',
      'ACCESS_DENIED',
      async ({ access }) => {
        given(await access.createPrincipal({ name: 'mei' }))
        return access.authorizeService({ service: 'hologres', as: 'mei' })
      },
    ],
    [
      'a service that there is not',
      'INVALID_ARGUMENT',
      ({ access }) => access.authorizeService({ service: 'oss' as 'hologres' }),
    ],
    [
      'a project under a key that is not there',
      'KEY_NOT_FOUND',
      (sandbox) => {
        const key = { kind: 'byok', keyId: unknownKeyId } as const
        return sandbox.createProject({ name: 'p_1', region, encryption: { algorithm: 'RC4', key } })
      },
    ],
    [
      'a version that is none',
      'INVALID_ARGUMENT',
      ({ hologres }) => hologres.createInstance({ version: 'latest', region }),
    ],
    [
      'a workspace name of two characters',
      'INVALID_ARGUMENT',
      ({ dataworks }) => dataworks.createWorkspace({ name: 'ab', region }),
    ],
  ]
  for (const [what, code, ask] of refused) {
    it(`are ${code} for ${what}`, async () => {
      expect(codeOf(await ask(await withKey()))).to.equal(code)
    })
  }
})

describe('keys in the terms of the port', () => {
  it('are listed beyond one page of KMS', async () => {
    const { keys } = await withKey()
    for (let count = 1; count < 205; count++) given(await keys.create({ region }))
    expect(given(await keys.list({ region }))).to.have.length(205)
  })

  it('say whose they are and when they will be gone', async () => {
    const { keys, keyId } = await withKey()
    const key = given(await keys.scheduleDeletion({ keyId, days: 7 }))
    expect(key).to.include({ creator: 'user', state: 'PendingDeletion', region })
    expect(key.deleteDate).to.equal('2026-01-08T00:00:00.000Z')
  })

  it('are disabled and enabled', async () => {
    const { keys, keyId } = await withKey()
    const disabled = given(await keys.setState({ keyId, state: 'Disabled' })).state
    const enabled = given(await keys.setState({ keyId, state: 'Enabled' })).state
    expect([disabled, enabled]).to.deep.equal(['Disabled', 'Enabled'])
  })
})

describe('stored objects in the terms of the port', () => {
  const stored = async (encryption: typeof underDefaultKey | null) => {
    const sandbox = await withKey()
    given(await sandbox.createProject({ name: 'payroll', region, encryption }))
    given(await sandbox.writeRows({ ...place, rows, mode: 'append' }))
    const [object] = given(await sandbox.inspection.storedObjects(place))
    if (!object) throw new Error('nothing is stored')
    return { ...sandbox, object, bytes: Buffer.from(object.bytes, 'base64') }
  }

  it('show what is not encrypted', async () => {
    const { object, bytes } = await stored(null)
    expect([object.envelope, bytes.includes('forty-one thousand')]).to.deep.equal([null, true])
  })

  it('say which of their bytes are ciphertext', async () => {
    const { object, bytes } = await stored(underDefaultKey)
    const { offset = 0, length = 0 } = object.envelope ?? {}
    expect([offset + length, length > 0]).to.deep.equal([bytes.length, true])
  })

  it('hold a data key that KMS unwraps', async () => {
    const { keys, object } = await stored(underDefaultKey)
    const ciphertextBlob = object.envelope?.wrappedDataKey ?? ''
    const { plaintext } = given(await keys.decrypt({ ciphertextBlob }))
    expect(Buffer.from(plaintext, 'base64')).to.have.length(32)
  })
})

describe('KMS calls in the terms of the port', () => {
  it('are counted by project, refused ones left out', async () => {
    const { keys, keyId, metering, ...sandbox } = await withKey()
    const encryption = { algorithm: 'AES256', key: { kind: 'byok', keyId } } as const
    for (const name of ['payroll', 'ledger']) {
      given(await sandbox.createProject({ name, region, encryption }))
      given(await sandbox.writeRows({ project: name, table: 't', rows, mode: 'append' }))
    }
    given(await keys.setState({ keyId, state: 'Disabled' }))
    given(await sandbox.clock.advance({ hours: 24 }))
    await sandbox.readRows({ project: 'payroll', table: 't' })
    const calls = given(await metering.kmsCalls({ project: 'payroll' }))
    expect(calls).to.deep.equal({ DescribeKey: 1, GenerateDataKey: 1 })
  })

  it('are not those of a refused project, once there is one of the same name', async () => {
    const { createProject, keys, keyId, metering } = await withKey()
    const project = { name: place.project, region }
    const key = { kind: 'byok', keyId } as const
    given(await keys.setState({ keyId, state: 'Disabled' }))
    const encrypted = { ...project, encryption: { algorithm: 'AES256', key } }
    expect(codeOf(await createProject(encrypted))).to.equal('KEY_UNAVAILABLE')
    const calls = async () => given(await metering.kmsCalls({ project: place.project }))
    given(await createProject(project))
    expect(await calls()).to.deep.equal({})
    expect(codeOf(await createProject(project))).to.equal('ALREADY_EXISTS')
    expect(given(await metering.kmsCalls({}))).to.have.property('DescribeKey')
  })
})

describe('a variation of the reference', () => {
  it('differs in the part that was replaced', async () => {
    const target = targetFor(undefined, {
      name: 'a cache of 25 hours',
      createCloud: (settings) =>
        createCloud(settings, {
          ...PARTS,
          dataKeyCache: (clock) => new DataKeyCache(clock, 25 * 3_600_000),
        }),
    })
    const { clock, keys, access, ...sandbox } = (await target.openSandbox('a test')) as Complete
    given(await access.authorizeService({ service: 'maxcompute' }))
    given(await keys.activate({ region }))
    const { keyId } = given(await keys.create({ region }))
    const encryption = { algorithm: 'AES256', key: { kind: 'byok', keyId } } as const
    given(await sandbox.createProject({ name: 'payroll', region, encryption }))
    given(await sandbox.writeRows({ ...place, rows, mode: 'append' }))
    given(await keys.setState({ keyId, state: 'Disabled' }))
    given(await clock.advance({ hours: 24 }))
    expect(given(await sandbox.readRows(place))).to.deep.equal(rows)
  })
})
