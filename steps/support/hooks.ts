/**
 * Hooks: the capability gate, and closing the sandbox. No hook fails: the first step finds a target
 * that cannot be reached, and a fault of closing is attached.
 */
import { setImmediate } from 'node:timers/promises'
import {
  After,
  AfterAll,
  Before,
  BeforeStep,
  setDefinitionFunctionWrapper,
} from '@cucumber/cucumber'
import { AssertionError, config } from 'chai'
import { saidOf } from '../../adapters/said-fault'
import { CAPABILITIES } from '../../adapters/target'
import './interruption'
import { EXPECTATION, FAULT, REFERENCE_LOADED, type SaidExpectation } from '../../record/evidence'
import { placeOf } from '../../record/past'
import { redactValue } from '../../record/redaction'
import { englishOf, say } from '../../record/saying'
import { hasReferenceLoaded } from '../../record/seen-target'
import { closeConnections, connectionFor } from './connection'
import { Inapplicable } from './inapplicable'
import { Replay } from './replay'
import { LONGEST_MESSAGE, shortened, shortText } from './short-error'
import { Suspended } from './suspended'
import type { SealproofWorld } from './world'

Before(async function (this: SealproofWorld, { pickle }) {
  // The bundled reference answers without waiting for anything: without this, signals would wait for the end of the run.
  await setImmediate()
  this.label = pickle.name
  const past = this.parameters.pasts?.[placeOf(pickle)]
  if (past !== undefined) this.replay = new Replay(past)
  const tags = new Set(pickle.tags.map(({ name }) => name.slice(1)))
  const declared = await this.target().then(
    (target) => target.capabilities,
    () => undefined,
  )
  this.clauses = [...tags]
  const missing = CAPABILITIES.filter((name) => tags.has(name) && declared?.has(name) === false)
  if (missing.length === 0) return
  const names = missing
    .map((name) => say`"${name}"`)
    .reduce((first, next) => say`${first} and ${next}`)
  return this.inapplicable(say`the target does not declare ${names}`, missing)
})

BeforeStep(function (this: SealproofWorld, { pickleStep }) {
  this.isSettingUp = pickleStep.type === 'Context'
})

After(async function (this: SealproofWorld) {
  await this.closeSandbox().catch((error: unknown) => {
    const why = saidOf(error) ?? say`${error instanceof Error ? error.message : String(error)}`
    const said = say`the sandbox could not be closed: ${why}`
    this.attachJson(FAULT, { message: shortText(englishOf(said)), said: redactValue(said) })
  })
  await noteLoadedReference(this)
})

/** A module may load the bundled reference when it is first asked: then the head of the record does not say so. */
let isReferenceNoted = false

async function noteLoadedReference(world: SealproofWorld): Promise<void> {
  if (isReferenceNoted) return
  const seen = await connectionFor(world.parameters).then(
    (target) => target.seen?.(),
    () => undefined,
  )
  if (seen === undefined || !hasReferenceLoaded(seen)) return
  isReferenceNoted = true
  world.attachJson(REFERENCE_LOADED, {})
}

AfterAll(async () => {
  for (const fault of await closeConnections())
    process.emitWarning(readable(`the target could not be closed: ${fault}`))
})

/** Escapes control characters, and commands that a CI service would read from the log. */
function readable(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\ufffe\uffff]|\p{Bidi_Control}/gu, ' ')
  return line.replaceAll(/##(?=\w*\[)/g, '# #')
}

/** By default chai shortens two objects in its messages. */
config.truncateThreshold = LONGEST_MESSAGE

/** Attaches expected and observed values, which Cucumber's messages do not contain. */
setDefinitionFunctionWrapper((definition: (...given: unknown[]) => unknown) => {
  return async function (this: SealproofWorld, ...given: unknown[]) {
    try {
      return await definition.apply(this, given)
    } catch (error) {
      if (error instanceof Inapplicable) return this.inapplicable(error.said, error.lacks)
      if (error instanceof Suspended) return this.suspend(error.suspension)
      if (error instanceof AssertionError) {
        const { expected, actual, said } = error as {
          expected?: unknown
          actual?: unknown
          said?: SaidExpectation
        }
        this.attachJson(EXPECTATION, {
          expected: redactValue(expected),
          observed: redactValue(actual),
          message: withoutSignedZeros(shortText(error.message)),
          ...(said === undefined ? {} : { said: redactValue(said) }),
        })
      }
      const said = saidOf(error)
      if (error instanceof Error && said !== undefined)
        this.attachJson(FAULT, { message: shortText(error.message), said: redactValue(said) })
      throw this.withoutKeys(error instanceof Error ? shortened(error) : error)
    }
  }
})

/** chai distinguishes +0 and -0; a reader does not. */
function withoutSignedZeros(message: string): string {
  return message.replaceAll(/(?<![\w.])[+-]0(?![\w.])/g, '0')
}
