/** The errors of steps, with their sentences kept as templates and values, so that reports can print them in Chinese. */
import { AssertionError, expect } from 'chai'
import type { SaidExpectation } from '../../record/evidence'
import { englishOf, isSaying, type Saying, say } from '../../record/saying'

/** `expected` and `actual`: sentences, or values of any type. The error carries `said`, a {@link SaidExpectation}. */
export function violation(
  message: Saying,
  compared: { readonly expected?: unknown; readonly actual?: unknown } = {},
): InstanceType<typeof AssertionError> {
  const { expected, actual } = compared
  const said: SaidExpectation = {
    message,
    ...(isSaying(expected) ? { expected } : {}),
    ...(isSaying(actual) ? { observed: actual } : {}),
  }
  const members = Object.entries(compared).map(([name, value]) => [
    name,
    isSaying(value) ? englishOf(value) : value,
  ])
  return new AssertionError(englishOf(message), { ...Object.fromEntries(members), said })
}

/** As `expect(value, what)`. The English message is chai's. */
export function expectOf(
  what: Saying,
  value: unknown,
  judge: (assertion: Chai.Assertion) => unknown,
): void {
  try {
    judge(expect(value, englishOf(what)))
  } catch (error) {
    if (error instanceof AssertionError) {
      const said: SaidExpectation = { message: say`${what}: not as expected` }
      Object.assign(error, { said })
    }
    throw error
  }
}
