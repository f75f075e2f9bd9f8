import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Envelope, Sandbox, StoredObject, Target } from '../../adapters/target'
import { AES256, accepted, Following, HOME } from '../fixtures/following'
import { Coverage } from './dimensions'
import { lookAtEverything } from './final-look'
import { Violated, Walk } from './walk'
import { World } from './world'

const DATA_KEY = Buffer.alloc(32, 0x5a).toString('base64')
const ROW = { employee: 'Ms. Mei Lin' }
const HEADER = Buffer.from('header')
const SEALED = Buffer.alloc(32, 0xc3)
const ENVELOPE: Envelope = {
  cipher: 'aes-256-gcm',
  keyId: 'service',
  wrappedDataKey: 'd3JhcHBlZA==',
  iv: 'AAAAAAAAAAAAAAAA',
  tag: 'AAAAAAAAAAAAAAAAAAAAAA==',
  offset: HEADER.length,
  length: SEALED.length,
}

/** An object with one sealed row, whose header is of the given bytes. */
function stored(id: string, header: Buffer = HEADER): StoredObject {
  const bytes = Buffer.concat([header, SEALED]).toString('base64')
  return { id, bytes, envelope: { ...ENVELOPE, offset: header.length } }
}

/** What the end of a walk finds where one row was written and its data key was unwrapped. */
async function foundWith(object: StoredObject, project: object = {}): Promise<string | undefined> {
  const capabilities = new Set(['keys', 'inspection'] as const)
  const following = new Following({ capabilities }, { open: () => Buffer.from(ROW.employee) })
  following.activate()
  following.project()
  following.write([ROW])
  following.oracle.take(
    accepted('keys.decrypt', { ciphertextBlob: ENVELOPE.wrappedDataKey }, { plaintext: DATA_KEY }),
  )
  const yes = (value: unknown) => async () => ({ ok: true, value })
  const service = following.keyIn('Enabled', 'service', HOME, 'service')
  const sandbox = {
    getProject: yes({ name: 'payroll', region: HOME, encryption: AES256, ...project }),
    readRows: yes([ROW]),
    keys: { list: yes([service]), decrypt: yes({ plaintext: DATA_KEY }) },
    inspection: { storedObjects: yes([object]) },
  } as unknown as Sandbox
  const target = { capabilities } as unknown as Target
  const walk = new Walk({ sandbox, target, oracle: following.oracle, known: new Set() })
  const world = new World(walk, [], new Coverage())
  try {
    await lookAtEverything(world)
    return undefined
  } catch (error) {
    if (error instanceof Violated) return error.violation.clause
    throw error
  }
}

describe('the look at the end of a walk', () => {
  it('finds nothing where every value is sealed', async () => {
    expect(await foundWith(stored('part-1'))).to.equal(undefined)
  })

  it('finds a value in the name of an object', async () => {
    expect(await foundWith(stored(`part-of-${ROW.employee}`))).to.equal('MEC-2')
  })

  it('finds a value before the ciphertext', async () => {
    expect(await foundWith(stored('part-1', Buffer.from(ROW.employee)))).to.equal('MEC-2')
  })

  for (const encoding of ['base64', 'base64url', 'hex'] as const)
    it(`finds a data key as ${encoding} beside the ciphertext`, async () => {
      const key = Buffer.from(DATA_KEY, 'base64').toString(encoding)
      expect(await foundWith(stored('part-1', Buffer.from(`key=${key};`)))).to.equal('MEC-7')
    })

  it('finds the bytes of a data key beside the ciphertext', async () => {
    expect(await foundWith(stored('part-1', Buffer.from(DATA_KEY, 'base64')))).to.equal('MEC-7')
  })

  it('finds a data key in an answer about the project', async () => {
    expect(await foundWith(stored('part-1'), { comment: DATA_KEY })).to.equal('MEC-7')
  })
})
