import { describe, it, mock } from 'node:test'
import { expect } from 'chai'
import { operationsOf } from '../contract'
import { type Capability, type Sandbox, type Target, TargetFault } from '../target'
import { checked } from './checked'
import { AdaptiveTimeout } from './timeout'

const project = { name: 'ledger', region: 'cn-shanghai', encryption: null }
const key = {
  keyId: 'k1',
  arn: 'acs:kms:…',
  region: 'cn-shanghai',
  state: 'Enabled',
  creator: 'user',
}
const ok = (value: unknown) => async () => ({ ok: true, value })

function sandboxOf(parts: object = {}): Sandbox {
  return {
    createProject: ok(project),
    getProject: ok(project),
    setEncryption: ok(project),
    writeRows: ok(null),
    readRows: ok([{ account: 'cash' }]),
    close: async () => {},
    ...parts,
  } as unknown as Sandbox
}

/** A facet whose operations all give the same. */
function facetOf(facet: Capability, perform: () => Promise<unknown>): object {
  return { [facet]: Object.fromEntries(operationsOf(facet).map((name) => [name, perform])) }
}

function targetOf(sandbox: Sandbox, capabilities: Capability[] = []): Target {
  return {
    name: 'a target',
    version: '1',
    capabilities: new Set(capabilities),
    openSandbox: async () => sandbox,
    close: async () => {},
  }
}

async function faultOf(asking: Promise<unknown>): Promise<string> {
  const outcome = await asking.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  expect(outcome).to.have.property('error').that.is.instanceOf(TargetFault)
  return (outcome as { error: TargetFault }).error.message
}

async function open(parts: object = {}, capabilities: Capability[] = []): Promise<Sandbox> {
  const timeout = new AdaptiveTimeout({ timeoutSeconds: 0.05 })
  return checked(targetOf(sandboxOf(parts), capabilities), timeout).openSandbox('')
}

describe('a checked target', () => {
  it('declares what its target declares beside its capabilities', () => {
    const terms = { regions: ['cn-beijing'], retentionHours: 2, meteringDelayHours: 0 }
    expect(checked({ ...targetOf(sandboxOf({})), ...terms })).to.deep.include(terms)
  })

  it('is not made where its target declares nonsense', () => {
    const declaring = { ...targetOf(sandboxOf({})), retentionHours: -1 }
    expect(() => checked(declaring)).to.throw(
      TargetFault,
      'the target declares nonsense: retentionHours is -1, not a number from 0 to 8760',
    )
  })

  it('hands on the very answer that fits, with members beyond the port', async () => {
    const answer = { ok: true, value: [{ account: 'cash' }], took: 3 }
    const { readRows } = await open({ readRows: async () => answer })
    expect(await readRows({ project: 'p', table: 't' })).to.equal(answer)
  })

  it('hands on a refusal of the closed list', async () => {
    const refusal = { code: 'NOT_FOUND', message: 'no such project', native: 'OBJECT_NOT_EXIST' }
    const { getProject } = await open({ getProject: async () => ({ ok: false, refusal }) })
    expect(await getProject({ name: 'p' })).to.deep.equal({ ok: false, refusal })
  })

  const malformed: [string, string, unknown, string][] = [
    ['no answer', 'getProject', undefined, 'the answer is missing'],
    ['an answer that is a list', 'getProject', [], 'the answer is a list'],
    ['neither yes nor no', 'getProject', { value: project }, 'ok is missing'],
    ['a yes in a word', 'getProject', { ok: 'true', value: project }, 'ok is "true"'],
    [
      'an unknown refusal code',
      'getProject',
      { ok: false, refusal: { code: 'TEAPOT', message: '' } },
      'refusal.code is "TEAPOT"',
    ],
    [
      'a refusal without a message',
      'getProject',
      { ok: false, refusal: { code: 'NOT_FOUND' } },
      'refusal.message',
    ],
    [
      'a project without encryption',
      'getProject',
      { ok: true, value: { ...project, encryption: undefined } },
      'value.encryption is missing',
    ],
    [
      'a BYOK without its id',
      'getProject',
      { ok: true, value: { ...project, encryption: { algorithm: 'RC4', key: { kind: 'byok' } } } },
      'value.encryption.key.keyId is missing',
    ],
    ['a value where there is none', 'writeRows', { ok: true, value: 7 }, 'value is 7, not null'],
    ['no rows', 'readRows', { ok: true, value: null }, 'value is null, not a list'],
    ['a row that is no object', 'readRows', { ok: true, value: [{}, 'x'] }, 'value[1] is "x"'],
    ['a number in a row', 'readRows', { ok: true, value: [{ 'a b': 1 }] }, 'value[0]["a b"] is 1'],
  ]
  for (const [what, operation, answer, complaint] of malformed) {
    it(`calls ${what} a fault`, async () => {
      const sandbox = await open({ [operation]: async () => answer })
      const perform = sandbox[operation as 'getProject']
      const fault = await faultOf(perform({ name: 'p' }))
      expect(fault).to.include(`${operation} gave a malformed answer: `).and.include(complaint)
    })
  }

  const facets: [Capability, string, unknown, string | undefined][] = [
    ['keys', 'create', key, undefined],
    ['keys', 'create', { ...key, state: 'On' }, 'value.state is "On"'],
    [
      'keys',
      'create',
      { ...key, deleteDate: '2026-01-01T00:00:00Z' },
      '.deleteDate is there although',
    ],
    [
      'keys',
      'create',
      { ...key, state: 'PendingDeletion', deleteDate: 'soon' },
      'value.deleteDate is "soon"',
    ],
    ['keys', 'status', { activated: 1 }, 'value.activated is 1'],
    ['keys', 'decrypt', { plaintext: 'AA=A' }, 'value.plaintext is not base64'],
    ['clock', 'now', { time: '2026-01-01T00:00:00.000Z' }, undefined],
    ['clock', 'now', { time: '2026-01-01 00:00' }, 'value.time is "2026-01-01 00:00"'],
    ['metering', 'kmsCalls', { Decrypt: 2 }, undefined],
    ['metering', 'kmsCalls', { Decrypt: -1 }, 'value["Decrypt"] is -1'],
    [
      'metering',
      'bill',
      [{ service: 'kms', item: 'calls', region: 'x', quantity: 0.5 }],
      undefined,
    ],
    [
      'metering',
      'bill',
      [{ service: 'oss', item: 'calls', region: 'x', quantity: 1 }],
      'value[0].service is "oss"',
    ],
    ['inspection', 'storedObjects', [{ id: '1', bytes: 'AAAA', envelope: null }], undefined],
    [
      'inspection',
      'storedObjects',
      [{ id: '1', bytes: '€', envelope: null }],
      'value[0].bytes is not base64',
    ],
    [
      'inspection',
      'storedObjects',
      [
        {
          id: '1',
          bytes: 'AAAA',
          envelope: { cipher: 'rc4', keyId: 'k', wrappedDataKey: '', offset: 0, length: 4 },
        },
      ],
      '.envelope ends at byte 4 of 3',
    ],
    ['hologres', 'createInstance', { instanceId: 1 }, 'value.instanceId is 1'],
  ]
  for (const [facet, name, value, complaint] of facets) {
    const verb = complaint === undefined ? 'accepts' : 'calls a fault'
    it(`${verb} ${facet}.${name} → ${JSON.stringify(value)}`, async () => {
      const sandbox = await open(facetOf(facet, ok(value)), [facet])
      const operations = sandbox[facet] as unknown as Record<
        string,
        (input: object) => Promise<unknown>
      >
      const asking = operations[name]?.({})
      if (complaint === undefined) expect(await asking).to.deep.equal({ ok: true, value })
      else expect(await faultOf(asking as Promise<unknown>)).to.include(complaint)
    })
  }

  it('turns what is thrown into a fault that names the operation', async () => {
    const sandbox = await open({
      readRows: async () => {
        throw new RangeError('too far')
      },
      getProject: () => {
        throw new Error('at once')
      },
    })
    expect(await faultOf(sandbox.readRows({ project: 'p', table: 't' }))).to.equal(
      'readRows threw RangeError: too far',
    )
    expect(await faultOf(sandbox.getProject({ name: 'p' }))).to.equal(
      'getProject threw Error: at once',
    )
  })

  it('makes a fault of a narrower kind one that the record of a run knows', async () => {
    class NarrowerFault extends TargetFault {}
    const fault = new NarrowerFault('the line is dead')
    const sandbox = await open({ readRows: () => Promise.reject(fault) })
    const met = await sandbox.readRows({ project: 'p', table: 't' }).catch((error) => error)
    expect(met.constructor).to.equal(TargetFault)
    expect(met).to.include({ message: 'the line is dead', cause: fault })
  })

  it("keeps a fault's own words, also those of another copy of the port", async () => {
    class TargetFaultOfAnotherCopy extends Error {
      override name = 'TargetFault'
    }
    const sandbox = await open({
      readRows: async () => {
        throw new TargetFaultOfAnotherCopy('the line is dead')
      },
    })
    expect(await faultOf(sandbox.readRows({ project: 'p', table: 't' }))).to.equal(
      'the line is dead',
    )
  })

  it('waits no longer than it was told', async () => {
    const never = () => new Promise(() => {})
    const sandbox = await open({ readRows: never, close: never })
    expect(await faultOf(sandbox.readRows({ project: 'p', table: 't' }))).to.equal(
      'readRows was not answered within 0.05 s',
    )
    expect(await faultOf(sandbox.close())).to.include('close of a sandbox was not answered')
  })

  it('waits for a silent target a moment only, and as before once it was answered', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    let clock = 0
    const pass = (seconds: number): void => {
      clock += seconds * 1000
      mock.timers.tick(seconds * 1000)
    }
    let wakes: ((answer: unknown) => void) | undefined
    const readRows = () => new Promise((resolve) => (wakes = resolve))
    const timeout = new AdaptiveTimeout({ timeoutSeconds: 30 })
    try {
      const target = checked(targetOf(sandboxOf({ readRows })), timeout, () => clock)
      const sandbox = await target.openSandbox('')
      const faultAfter = async (seconds: number): Promise<string> => {
        const asking = faultOf(sandbox.readRows({ project: 'p', table: 't' }))
        pass(seconds + 0.1)
        return asking
      }
      for (let time = 1; time <= 3; time++) {
        expect(await faultAfter(30)).to.equal('readRows was not answered within 30 s')
      }
      expect(await faultAfter(1)).to.equal(
        'readRows was not answered within 1 s, all that it got after three questions in a row without an answer',
      )
      // Too late to be judged, and a sign of life all the same.
      wakes?.({ ok: true, value: [] })
      await Promise.resolve()
      expect(await faultAfter(30)).to.equal('readRows was not answered within 30 s')
    } finally {
      mock.timers.reset()
    }
  })

  it('finds a declared facet missing and an undeclared one present, when a sandbox opens', async () => {
    expect(await faultOf(open({}, ['keys']))).to.include('declares "keys"')
    expect(await faultOf(open(facetOf('clock', ok(null))))).to.include(
      'has "clock", which the target does not',
    )
  })

  it('finds an operation missing when a sandbox opens', async () => {
    expect(await faultOf(open({ writeRows: undefined }))).to.equal('the sandbox has no writeRows')
    expect(await faultOf(open({ keys: {} }, ['keys']))).to.equal('the sandbox has no keys.activate')
  })

  it('calls operations as methods of their sandbox', async () => {
    const sandbox = await open({
      held: project,
      async getProject(this: { held: object }) {
        return { ok: true, value: this.held }
      },
    })
    expect(await sandbox.getProject({ name: 'p' })).to.deep.equal({ ok: true, value: project })
  })

  it('neither copies nor is slow with 64 MiB', async () => {
    const rows = Array.from({ length: 1024 }, () => ({ value: 'x'.repeat(65536) }))
    const bytes = Buffer.alloc(64 * 1024 * 1024).toString('base64')
    const sandbox = await open(
      { readRows: ok(rows), ...facetOf('inspection', ok([{ id: '1', bytes, envelope: null }])) },
      ['inspection'],
    )
    const before = process.memoryUsage()
    const read = await sandbox.readRows({ project: 'p', table: 't' })
    const stored = await sandbox.inspection?.storedObjects({ project: 'p', table: 't' })
    const { heapUsed, external } = process.memoryUsage()
    expect(read.ok && read.value).to.equal(rows)
    expect(stored?.ok).to.equal(true)
    expect(heapUsed + external - before.heapUsed - before.external).to.be.below(16 * 1024 * 1024)
  })
})
