/**
 * The capability gate, and the sandbox's end. Nothing here can fail: a target that cannot be reached is
 * left for the first step to find, and a sandbox that does not close is attached as a fault.
 */
import { After, AfterAll, Before, setDefinitionFunctionWrapper } from '@cucumber/cucumber'
import { AssertionError, config } from 'chai'
import { CAPABILITIES } from '../../adapters/target'
import './breaking-off'
import { EXPECTATION, FAULT } from '../../record/evidence'
import { shorten } from '../../record/redaction/fit-to-keep'
import { closeConnections } from './connection'
import type { SealproofWorld } from './world'

Before(async function (this: SealproofWorld, { pickle }) {
  this.label = pickle.name
  const tags = new Set(pickle.tags.map(({ name }) => name.slice(1)))
  const declared = await this.target().then(
    (target) => target.capabilities,
    () => undefined,
  )
  const missing = CAPABILITIES.filter((name) => tags.has(name) && declared?.has(name) === false)
  if (missing.length === 0) return
  return this.inapplicable(
    `the target does not declare ${missing.map((name) => `"${name}"`).join(' and ')}`,
  )
})

After(async function (this: SealproofWorld) {
  await this.closeSandbox().catch((error: unknown) => {
    const message = `the sandbox could not be closed: ${error instanceof Error ? error.message : error}`
    this.attachJson(FAULT, { message })
  })
})

AfterAll(async () => {
  for (const fault of await closeConnections())
    process.emitWarning(readable(`the target could not be closed: ${fault}`))
})

/** Without what a terminal would obey, or a service that keeps the log of a run. */
function readable(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\ufffe\uffff]|\p{Bidi_Control}/gu, ' ')
  return line.replaceAll(/##(?=\w*\[)/g, '# #')
}

/** Otherwise chai cuts two objects down to what they have in common. */
config.truncateThreshold = 0

/** Keeps what was expected and what was observed, which Cucumber's own messages do not carry. */
setDefinitionFunctionWrapper((definition: (...given: unknown[]) => unknown) => {
  return async function (this: SealproofWorld, ...given: unknown[]) {
    try {
      return await definition.apply(this, given)
    } catch (error) {
      if (error instanceof AssertionError) {
        const { expected, actual } = error as { expected?: unknown; actual?: unknown }
        this.attachJson(EXPECTATION, {
          expected: shorten(expected),
          observed: shorten(actual),
          message: withoutSignedZeros(error.message),
        })
      }
      throw this.withoutKeys(error)
    }
  }
})

/** chai tells +0 from -0, which are one number to a reader. */
function withoutSignedZeros(message: string): string {
  return message.replaceAll(/(?<![\w.])[+-]0(?![\w.])/g, '0')
}
