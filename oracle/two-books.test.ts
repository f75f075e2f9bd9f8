import test from 'node:test'
import { expect } from 'chai'
import { CAPABILITIES, type InputOf, type Sandbox, type StoredObject } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import { type Exchanged, Oracle } from './oracle'
import { Violated, Walk } from './walks/walk'

const INSTRUMENTS = { shown: () => undefined, open: () => Buffer.alloc(0), lost: () => undefined }
const TARGET = { capabilities: new Set(CAPABILITIES) }
const LOOK = { project: 'payroll', table: 't' }
const DIFFERENCE = say`object ${'"log"'} is stored, and the target does not show it`

test('a target that shows other bytes than those that are stored violates MEC-2', () => {
  const oracle = new Oracle(TARGET, INSTRUMENTS)
  const looked = { operation: 'inspection.storedObjects', input: LOOK } as const
  const outcome = { ok: true, value: [] as readonly StoredObject[] } as const
  expect(oracle.take({ ...looked, outcome } as Exchanged).findings).to.deep.equal([])
  const { findings } = oracle.take({ ...looked, outcome, difference: DIFFERENCE } as Exchanged)
  expect(findings).to.deep.equal([
    {
      clause: 'MEC-2',
      expected: say`in storage, the bytes that the target shows`,
      observed: DIFFERENCE,
    },
  ])
})

test('a walk ends at the first difference between what is shown and what is stored', async () => {
  const outcome = { ok: true, value: [] as readonly StoredObject[] } as const
  const inspection = { storedObjects: async (_: InputOf<'inspection.storedObjects'>) => outcome }
  const needs = {
    sandbox: { inspection } as unknown as Sandbox,
    target: TARGET as never,
    known: new Set<string>(),
  }
  const walkWith = (difference?: Saying): Walk => {
    const fetchedBytesOf = () => (difference === undefined ? {} : { difference })
    return new Walk({ ...needs, oracle: new Oracle(TARGET, INSTRUMENTS), fetchedBytesOf })
  }
  await walkWith().ask('inspection.storedObjects', LOOK)
  const error = await walkWith(DIFFERENCE)
    .ask('inspection.storedObjects', LOOK)
    .catch((thrown: unknown) => thrown)
  expect(error).to.be.instanceOf(Violated)
  expect((error as Violated).violation).to.include({ clause: 'MEC-2', observed: DIFFERENCE })
})
