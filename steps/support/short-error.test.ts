import test from 'node:test'
import { AssertionError, expect } from 'chai'
import { LONGEST_MESSAGE, shortened, shortText } from './short-error'

const wide = (columns: number, name: string): object =>
  Object.fromEntries(Array.from({ length: columns }, (_, at) => [`${name}${at}`, 'value']))

test('an error of ordinary size stays as it is', () => {
  const error = new AssertionError('they differ', { expected: wide(9, 'a'), actual: wide(9, 'b') })
  const { message, stack } = error
  expect(shortened(error)).to.equal(error)
  expect([error.message, error.stack]).to.deep.equal([message, stack])
  expect(error).not.to.include({ showDiff: false })
})

test('a long message says how long it was, in the stack too', () => {
  const error = shortened(new TypeError('\n'.repeat(100_000)))
  expect(error.message).to.equal(`${'\n'.repeat(LONGEST_MESSAGE)}… (100000 characters in all)`)
  expect(error.stack).to.match(/^TypeError: \n+… \(100000 characters in all\)\n +at .*short-error/)
  expect(error.stack?.length).to.be.below(3 * LONGEST_MESSAGE)
})

test('values that are too large to be compared are not, and the message says so', () => {
  const expected = wide(1, 'a')
  const actual = wide(10_000, 'b')
  const error = shortened(new AssertionError('the rows differ', { expected, actual }))
  expect(error).to.include({ showDiff: false })
  expect(error.message).to.equal(
    'the rows differ; they are not compared line by line: expected has 1 members and 7 characters, ' +
      'observed at least 201 members and 694 characters',
  )
})

test('nothing is too deep to be measured', () => {
  let actual = {}
  for (let level = 0; level < 100_000; level++) actual = { actual }
  expect(shortened(new AssertionError('deep', { expected: {}, actual }))).to.include({
    showDiff: false,
  })
})

test('the error of a target is shortened too, and may be anything', () => {
  const long = 'x'.repeat(100_000)
  const inner = new Error(long)
  const error = shortened(new Error('no answer', { cause: new Error(long, { cause: inner }) }))
  const { message, cause } = error.cause as Error
  expect([message, (cause as Error).message]).to.deep.equal([shortText(long), shortText(long)])
  const thrown = Object.create(null)
  expect(shortened(new Error('no answer', { cause: thrown })).cause).to.equal(
    'an error that cannot be read',
  )
})
