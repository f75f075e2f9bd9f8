import { describe, it } from 'node:test'
import { expect } from 'chai'
import { englishOf } from '../../record/saying'
import { fetchedBytesOf } from '../fetched-bytes'
import type { Envelope, Sandbox, StoredObject, Target } from '../target'
import type { FetchedObject, StorageReader, StoredPlace } from './storage-reader'
import { withStorageReader } from './with-storage-reader'

const ENVELOPE: Envelope = {
  cipher: 'rc4',
  keyId: 'k',
  wrappedDataKey: 'AAAA',
  offset: 0,
  length: 3,
}
const sealed = (id: string, bytes: string): StoredObject => ({ id, bytes, envelope: ENVELOPE })
const INPUT = { project: 'payroll', table: 'salaries' }

/** A target that shows these lists, one after the other, and a reader that fetches these. */
async function lookedAt(
  shown: readonly (readonly StoredObject[])[],
  fetched: readonly (readonly FetchedObject[] | undefined | Error)[],
  timeoutSeconds = 5,
) {
  const places: StoredPlace[] = []
  const reader: StorageReader = {
    facts: { argument: './mirror', kind: 'folder' },
    async objects(place) {
      places.push(place)
      const answer = fetched[Math.min(places.length, fetched.length) - 1]
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  let looks = 0
  const inspection = {
    async storedObjects() {
      looks += 1
      const value = shown[Math.min(looks, shown.length) - 1] as readonly StoredObject[]
      return { ok: true as const, value }
    },
  }
  const target = targetWith({ id: 'sandbox-7', inspection })
  const sandbox = await withStorageReader(target, reader, { timeoutSeconds }).openSandbox('a label')
  const outcome = await sandbox.inspection?.storedObjects(INPUT)
  return { outcome, places, fetched: fetchedBytesOf(outcome ?? {}) }
}

function targetWith(sandbox: object, capabilities = ['inspection']): Target {
  return {
    name: 'a target',
    version: '1',
    capabilities: new Set(capabilities) as Target['capabilities'],
    openSandbox: async () => sandbox as Sandbox,
    close: async () => {},
  }
}

describe('a target with a reader of its storage', () => {
  it('answers with its own envelopes and the bytes that were fetched', async () => {
    const { outcome, places, fetched } = await lookedAt(
      [[sealed('1', 'AAAA')]],
      [[{ id: '1', bytes: 'AAAA' }]],
    )
    expect(outcome).to.deep.equal({ ok: true, value: [sealed('1', 'AAAA')] })
    expect(fetched).to.deep.equal({})
    expect(places).to.deep.equal([{ sandbox: 'sandbox-7', ...INPUT }])
  })

  const differences: readonly [
    what: string,
    shown: readonly StoredObject[],
    fetched: readonly FetchedObject[],
    difference: RegExp,
    objects: readonly StoredObject[],
  ][] = [
    [
      'other bytes',
      [sealed('1', 'AAAA')],
      [{ id: '1', bytes: 'BBBB' }],
      /^of object "1" the target shows 3 bytes \(SHA-256 [0-9a-f]{16}…\), and 3 bytes \(SHA-256 [0-9a-f]{16}…\) are stored$/,
      [sealed('1', 'BBBB')],
    ],
    [
      'an object that is not stored',
      [sealed('1', 'AAAA')],
      [],
      /^the target shows object "1", which is not stored$/,
      [],
    ],
    [
      'an object that the target does not show',
      [],
      [{ id: 'log', bytes: 'BBBB' }],
      /^object "log" is stored, and the target does not show it$/,
      [{ id: 'log', bytes: 'BBBB', envelope: null, holdsNoValues: true }],
    ],
    [
      'several differences',
      [sealed('1', 'AAAA'), sealed('2', 'AAAA')],
      [{ id: '3', bytes: 'AAAA' }],
      /; 3 objects differ in all$/,
      [{ id: '3', bytes: 'AAAA', envelope: null, holdsNoValues: true }],
    ],
  ]
  for (const [what, shown, fetchedObjects, difference, objects] of differences)
    it(`tells ${what}, and answers with what is stored`, async () => {
      const { outcome, fetched } = await lookedAt([shown], [fetchedObjects])
      expect(fetched?.difference && englishOf(fetched.difference)).to.match(difference)
      expect(outcome?.ok && outcome.value).to.deep.equal(objects)
    })

  it('leaves objects without bytes aside, and texts of base64 that mean the same bytes', async () => {
    const marker = { id: 'marker', bytes: '', envelope: null }
    const { fetched } = await lookedAt(
      [[marker, sealed('1', 'AB==')]],
      [
        [
          { id: '1', bytes: 'AA==' },
          { id: 'other', bytes: '' },
        ],
      ],
    )
    expect(fetched).to.deep.equal({})
  })

  it('looks once more before it tells a difference: what is stored may have changed between', async () => {
    const before = [sealed('1', 'AAAA')]
    const after = [sealed('2', 'BBBB')]
    const { outcome, fetched } = await lookedAt([before, after], [[{ id: '2', bytes: 'BBBB' }]])
    expect(fetched).to.deep.equal({})
    expect(outcome?.ok && outcome.value).to.deep.equal(after)
  })

  const faults: readonly [string, readonly FetchedObject[] | undefined | Error, RegExp][] = [
    ['fails', new Error('access denied'), /: access denied$/],
    ['knows nothing of the place', undefined, /: it has nothing of sandbox "sandbox-7"/],
    [
      'gives an id twice',
      [
        { id: '1', bytes: '' },
        { id: '1', bytes: '' },
      ],
      /: it gave two objects of one id$/,
    ],
  ]
  for (const [what, answer, message] of faults)
    it(`has a fault in the words of the reader, where it ${what}`, async () => {
      const fault = await lookedAt([[sealed('1', 'AAAA')]], [answer]).catch((error) => error)
      expect(fault).to.have.property('name', 'TargetFault')
      expect(fault.message).to.match(/^the reader of --inspect-with \.\/mirror, not the target: /)
      expect(fault.message).to.match(message)
    })

  it('has a fault where the reader does not answer in time', async () => {
    const reader: StorageReader = {
      facts: { argument: './mirror', kind: 'module' },
      objects: () => new Promise(() => {}),
    }
    const inspection = { storedObjects: async () => ({ ok: true, value: [] }) }
    const target = withStorageReader(targetWith({ inspection }), reader, { timeoutSeconds: 0.01 })
    const sandbox = await target.openSandbox('a label')
    const fault = await sandbox.inspection?.storedObjects(INPUT).catch((error) => error)
    expect(fault).to.have.property('name', 'TargetFault')
    expect(fault.message).to.match(/it did not answer within 0\.01 s$/)
  })

  it('must show envelopes', () => {
    const reader = { facts: { argument: './m', kind: 'folder' } } as unknown as StorageReader
    expect(() => withStorageReader(targetWith({}, []), reader, { timeoutSeconds: 1 }))
      .to.throw(/^--inspect-with \.\/m: the target does not declare "inspection"/)
      .with.property('name', 'TargetNotLoaded')
  })
})
