import test from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { always, change, effective, historyOf, latest } from './history'

/** Changes at different quarters of an hour, and a moment after them. */
const timeline = fc.record({
  changes: fc.uniqueArray(fc.tuple(fc.nat({ max: 240 }), fc.nat({ max: 3 })), {
    selector: ([at]) => at,
    maxLength: 8,
  }),
  later: fc.nat({ max: 120 }),
})

test('a value counts exactly where it held at a moment of the last 24 hours', () => {
  fc.assert(
    fc.property(timeline, ({ changes, later }) => {
      const inOrder = changes.toSorted(([one], [other]) => one - other)
      const history = historyOf(-1)
      for (const [at, value] of inOrder) change(history, at / 4, value)
      const now = (inOrder.at(-1)?.[0] ?? 0) + later
      const valueAt = (moment: number) => inOrder.findLast(([at]) => at <= moment)?.[1] ?? -1
      const moments = Array.from({ length: 24 * 4 + 1 }, (_, quarter) => now - quarter)
      const held = new Set(moments.map(valueAt))
      expect([...effective(history, now / 4)].sort()).to.deep.equal([...held].sort())
    }),
  )
})

test('the latest value always counts, and after 24 hours alone', () => {
  fc.assert(
    fc.property(timeline, ({ changes, later }) => {
      const history = historyOf(-1)
      const inOrder = changes.toSorted(([one], [other]) => one - other)
      for (const [at, value] of inOrder) change(history, at, value)
      const last = inOrder.at(-1)?.[0] ?? 0
      expect(effective(history, last + later).has(latest(history))).to.equal(true)
      expect([...effective(history, last + 24 + later)]).to.deep.equal([latest(history)])
    }),
  )
})

test('one minute before the 24 hours both values count', () => {
  const history = historyOf('Enabled')
  change(history, 0, 'Disabled')
  expect([...effective(history, 23 + 59 / 60)]).to.deep.equal(['Enabled', 'Disabled'])
  expect([...effective(history, 24)]).to.deep.equal(['Disabled'])
})

test('24 hours in fractions are 24 hours', () => {
  const history = historyOf(true)
  change(history, 0, false)
  const tenths = Array.from({ length: 240 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0)
  expect(tenths).not.to.equal(24)
  expect([...effective(history, tenths)]).to.deep.equal([false])
})

test('a value that came back was not always there', () => {
  const history = historyOf('Enabled')
  expect(always(history, 'Enabled')).to.equal(true)
  change(history, 1, 'Disabled')
  change(history, 2, 'Enabled')
  expect(always(history, 'Enabled')).to.equal(false)
})
