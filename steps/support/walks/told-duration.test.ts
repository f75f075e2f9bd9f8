import test from 'node:test'
import { expect } from 'chai'
import { hoursOf } from '../duration'
import { toldDuration } from './told-duration'

test('hours are told in the words that the steps read', () => {
  expect(toldDuration(24)).to.equal('24 hours')
  expect(toldDuration(7 * 24)).to.equal('7 days')
  expect(toldDuration(23 + 59 / 60)).to.equal('23 hours 59 minutes')
  expect(toldDuration(1)).to.equal('1 hour')
  expect(toldDuration(0)).to.equal('0 minutes')
})

test('what is told is read back as the same hours', () => {
  for (let minutes = 0; minutes < 5000; minutes += 7)
    expect(hoursOf(toldDuration(minutes / 60))).to.be.closeTo(minutes / 60, 1e-9)
})
