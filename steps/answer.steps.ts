/** Steps that judge the outcome of what was tried. */
import { Then } from '@cucumber/cucumber'
import { AssertionError } from 'chai'
import type { RefusalCode } from '../adapters/target'
import { firstViolation } from './support/walks/first-violation'
import type { SealproofWorld } from './support/world'

Then('it is accepted', function (this: SealproofWorld) {
  expectAnswer(this, ['accepted'])
})

Then('it is refused as {refusals}', function (this: SealproofWorld, codes: RefusalCode[]) {
  expectAnswer(this, codes)
})

/** Any code: the clause asks for a refusal, and not for a reason. */
Then('it is either accepted or refused', function (this: SealproofWorld) {
  this.reading(readingOf(this))
})

Then(
  'it is either accepted or refused as {refusals}',
  function (this: SealproofWorld, codes: RefusalCode[]) {
    expectAnswer(this, ['accepted', ...codes])
    this.reading(readingOf(this))
  },
)

/** For what a walk found: the oracle judges every answer of the scenario. */
Then('no answer violates {clause}', async function (this: SealproofWorld, clause: string) {
  const found = firstViolation(await this.target(), this.exchanges, clause)
  if (found === undefined) return
  const { expected, observed } = found
  throw new AssertionError(`${clause}: expected ${expected}; observed ${observed}`, {
    expected,
    actual: observed,
  })
})

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
