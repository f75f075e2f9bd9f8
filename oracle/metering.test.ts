import test from 'node:test'
import { expect } from 'chai'
import { AES256, byok, Following, HOME } from './fixtures/following'

const line = (quantity: number, more: object = {}) => ({
  service: 'kms',
  item: 'Decrypt',
  region: HOME,
  keyId: 'k1',
  quantity,
  ...more,
})

function working(encryption: object | null = AES256, meteringDelayHours = 2): Following {
  const follow = new Following({ meteringDelayHours })
  follow.key()
  follow.project('payroll', encryption)
  follow.write()
  return follow
}

const calls = (follow: Following, value: object, project?: string) =>
  follow.yes('metering.kmsCalls', project === undefined ? {} : { project }, value)
const bill = (follow: Following, ...lines: readonly object[]) =>
  follow.yes('metering.bill', {}, lines)

test('a project that encrypts calls KMS, which the log shows after its delay', () => {
  const follow = working()
  follow.hours(1.9)
  expect(calls(follow, {}, 'payroll')).to.deep.equal([])
  follow.hours(0.1)
  expect(calls(follow, {}, 'payroll')).to.deep.equal(['BIL-2'])
  expect(calls(follow, { GenerateDataKey: 1 }, 'payroll')).to.deep.equal([])
})

test('a project without encryption makes no call', () => {
  expect(calls(working(null), {}, 'payroll')).to.deep.equal([])
  expect(calls(working(null), { Decrypt: 1 }, 'payroll')).to.deep.equal(['BIL-4', 'MEC-5'])
})

test('projects under one key may share its calls', () => {
  const follow = working()
  follow.project('sales')
  follow.write(undefined, 'append', 'sales')
  follow.hours(2)
  expect(calls(follow, {}, 'sales')).to.deep.equal([])
})

test('what was logged is on the bill after its delay, and nothing else is', () => {
  const follow = working()
  calls(follow, { Decrypt: 3 })
  follow.hours(1)
  expect(bill(follow, line(2))).to.deep.equal([])
  follow.hours(1)
  expect(bill(follow, line(2))).to.deep.equal(['BIL-3'])
  expect(bill(follow, line(1), line(2))).to.deep.equal([])
  follow.hours(2)
  expect(calls(follow, { Decrypt: 2 })).to.deep.equal(['BIL-3'])
})

test('encryption itself is free, and each call is traced to its key and region', () => {
  const charge = { service: 'maxcompute', item: 'Storage encryption', region: HOME, quantity: 1 }
  expect(bill(working(), charge)).to.deep.equal(['BIL-1'])
  expect(bill(working(), { ...charge, item: 'Storage' })).to.deep.equal([])
  expect(bill(working(), line(1, { keyId: undefined }))).to.deep.equal(['BIL-5'])
  expect(bill(working(), line(1, { region: 'cn-beijing' }))).to.deep.equal(['BIL-5'])
})

test('a use more than a day later takes a call, under a BYOK that no other project has', () => {
  const follow = working(byok('k1'))
  follow.hours(2)
  expect(calls(follow, { GenerateDataKey: 1 }, 'payroll')).to.deep.equal([])
  follow.hours(25)
  follow.read()
  follow.hours(1.9)
  const before = structuredClone(follow.oracle.state.projects.get('payroll')?.counted)
  expect(calls(follow, { GenerateDataKey: 1 }, 'payroll')).to.deep.equal([])
  expect(before?.calls).to.equal(1)
  follow.hours(25)
  follow.read()
  follow.hours(2)
  expect(calls(follow, { GenerateDataKey: 1, Decrypt: 1 }, 'payroll')).to.deep.equal([])
  follow.hours(25)
  follow.read()
  follow.hours(2)
  expect(calls(follow, { GenerateDataKey: 1, Decrypt: 1 }, 'payroll')).to.deep.equal(['BIL-2'])
})

test('each key that encrypted rows is on the bill', () => {
  const follow = working(byok('k1'))
  follow.hours(2)
  expect(bill(follow, line(1))).to.deep.equal([])
  expect(bill(follow, line(1, { keyId: 'own' }))).to.deep.equal(['BIL-5'])
})
