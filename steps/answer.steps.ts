/** Steps that judge the outcome of what was tried. */
import { Then } from '@cucumber/cucumber'
import { AssertionError } from 'chai'
import type { RefusalCode } from '../adapters/target'
import type { SealproofWorld } from './support/world'

Then('it is accepted', function (this: SealproofWorld) {
  expectAnswer(this, ['accepted'])
})

Then('it is refused as {refusal}', function (this: SealproofWorld, code: RefusalCode) {
  expectAnswer(this, [code])
})

Then(
  'it is refused as {refusal} or {refusal}',
  function (this: SealproofWorld, code: RefusalCode, other: RefusalCode) {
    expectAnswer(this, [code, other])
  },
)

Then(
  'it is refused as {refusal}, {refusal} or {refusal}',
  function (this: SealproofWorld, code: RefusalCode, other: RefusalCode, third: RefusalCode) {
    expectAnswer(this, [code, other, third])
  },
)

/** Any code: the clause asks for a refusal, and not for a reason. */
Then('it is either accepted or refused', function (this: SealproofWorld) {
  this.reading(readingOf(this))
})

Then(
  'it is either accepted or refused as {refusal}',
  function (this: SealproofWorld, code: RefusalCode) {
    expectAnswer(this, ['accepted', code])
    this.reading(readingOf(this))
  },
)

Then(
  'it is either accepted or refused as {refusal} or {refusal}',
  function (this: SealproofWorld, code: RefusalCode, other: RefusalCode) {
    expectAnswer(this, ['accepted', code, other])
    this.reading(readingOf(this))
  },
)

function expectAnswer(world: SealproofWorld, expected: readonly string[]): void {
  const observed = world.refusalCode() ?? 'accepted'
  if (expected.includes(observed)) return
  const { operation, outcome } = world.answer
  const because = outcome.ok ? '' : `: ${outcome.refusal.message}`
  throw new AssertionError(
    `${operation} must be ${describe(expected)}, but was ${describe([observed])}${because}`,
    { expected: describe(expected), actual: describe([observed]) },
  )
}

function describe(answers: readonly string[]): string {
  return answers.map((name) => (name === 'accepted' ? name : `refused as ${name}`)).join(' or ')
}

function readingOf(world: SealproofWorld): string {
  return `${world.answer.operation} is ${describe([world.refusalCode() ?? 'accepted'])}`
}
