/** Steps that judge the outcome of what was tried. */
import { Then } from '@cucumber/cucumber'
import type { RefusalCode } from '../adapters/target'
import { either, type Saying, say } from '../record/saying'
import { violation } from './support/violation'
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
  throw violation(say`${clause}: expected ${expected}; observed ${observed}`, {
    expected,
    actual: observed,
  })
})

function expectAnswer(world: SealproofWorld, expected: readonly string[]): void {
  const observed = world.refusalCode() ?? 'accepted'
  if (expected.includes(observed)) return
  const { operation, outcome } = world.answer
  const [demanded, seen] = [describe(expected), describe([observed])]
  throw violation(
    outcome.ok
      ? say`${operation} must be ${demanded}, but was ${seen}`
      : say`${operation} must be ${demanded}, but was ${seen}: ${outcome.refusal.message}`,
    { expected: demanded, actual: seen },
  )
}

function describe(answers: readonly string[]): Saying {
  return either(
    answers.map((name) => (name === 'accepted' ? say`accepted` : say`refused as ${name}`)),
  )
}

function readingOf(world: SealproofWorld): Saying {
  return say`${world.answer.operation} is ${describe([world.refusalCode() ?? 'accepted'])}`
}
