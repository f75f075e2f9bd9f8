import test from 'node:test'
import { expect } from 'chai'
import { hoursOf } from './duration'

const durations: readonly [string, number][] = [
  ['24 hours', 24],
  ['1 hour', 1],
  ['23 hours 59 minutes', 23 + 59 / 60],
  ['24 hours 1 minute', 24 + 1 / 60],
  ['30 days', 720],
  ['5 minutes', 1 / 12],
]
for (const [text, hours] of durations)
  test(`${text} are ${hours} hours`, () => {
    expect(hoursOf(text)).to.equal(hours)
  })
