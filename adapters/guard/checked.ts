/**
 * A target whose every answer is one in the port's terms, or a {@link TargetFault}: steps see only
 * such targets, so that nonsense and silence of a target can never be taken for a verdict.
 */
import { type Redact, redactBeginning } from '../../record/redaction'
import { type Saying, say } from '../../record/saying'
import { CORE_OPERATIONS, operationsOf } from '../contract'
import { termsOf, wrongWithTerms } from '../declared-terms'
import { DEFAULT_LIMITS, notAnsweredWithin } from '../limits'
import { redactedSaying, saidFault, saidOf, withSaid } from '../said-fault'
import { CAPABILITIES, type OperationName, type Sandbox, type Target, TargetFault } from '../target'
import { thrownMessage, thrownText } from '../thrown'
import { wrongWith } from './answer-shape'
import { AdaptiveTimeout } from './timeout'

const AS_IT_IS: Redact = (text) => text

type Perform = (input: object) => Promise<unknown>
type Answered = <Answer>(operation: string, ask: () => Promise<Answer>) => Promise<Answer>

/**
 * An adapter with the same timeout knows better what became of a question, so it may say so first.
 */
const GRACE_MS = 100

/** Throws a {@link TargetFault} where what the target declares makes no sense. */
export function checked(
  target: Target,
  timeout: AdaptiveTimeout = new AdaptiveTimeout(DEFAULT_LIMITS),
  now: () => number = () => performance.now(),
  redact: Redact = AS_IT_IS,
): Target {
  const answered: Answered = (operation, ask) =>
    answeredInTime(operation, ask, timeout, now, redact)
  const wrong = wrongWithTerms(target)
  if (wrong !== undefined)
    throw redacted(saidFault(say`the target declares nonsense: ${wrong}`), redact)
  const { regions, ...others } = termsOf(target)
  return {
    name: redact(target.name),
    version: redact(target.version),
    capabilities: target.capabilities,
    ...(regions === undefined ? {} : { regions: regions.map(redact) }),
    ...others,
    openSandbox: async (label) =>
      checkedSandbox(
        await answered('openSandbox', () => target.openSandbox(label)),
        target,
        answered,
        redact,
      ),
    ...(target.reopen === undefined
      ? {}
      : {
          reopen: async (handle) =>
            checkedSandbox(
              await answered('reopen of a sandbox', () => reopened(target, handle)),
              target,
              answered,
              redact,
            ),
        }),
    close: () => answered('close', () => target.close()),
  }
}

function reopened(target: Target, handle: string): Promise<Sandbox> {
  if (target.reopen === undefined) throw saidFault(say`the target does not open a sandbox again`)
  return target.reopen(handle)
}

/** The fault without the secrets that the target was given and repeats. */
function redacted(fault: TargetFault, redact: Redact): TargetFault {
  const message = redactBeginning(fault.message, redact)
  if (message === fault.message) return fault
  const said = redactedSaying(saidOf(fault), redact, message)
  const safe = new TargetFault(message)
  return said === undefined ? safe : withSaid(safe, said)
}

function checkedSandbox(
  sandbox: Sandbox,
  target: Target,
  answered: Answered,
  redact: Redact,
): Sandbox {
  if (typeof sandbox !== 'object' || sandbox === null) {
    throw saidFault(say`openSandbox gave no sandbox`)
  }
  const guarded: Record<string, unknown> = guardAll(sandbox, '', CORE_OPERATIONS, answered, redact)
  for (const facet of CAPABILITIES) {
    const present = sandbox[facet] !== undefined && sandbox[facet] !== null
    if (present !== target.capabilities.has(facet)) throw saidFault(misdeclared(facet, present))
    if (present) {
      const operations = operationsOf(facet, target)
      const held = sandbox[facet] as object
      guarded[facet] = guardAll(held, `${facet}.`, operations, answered, redact)
    }
  }
  if (typeof sandbox.id === 'string') guarded.id = sandbox.id
  guarded.close = () => answered('close of a sandbox', () => sandbox.close())
  return guarded as unknown as Sandbox
}

function misdeclared(facet: string, present: boolean): Saying {
  return present
    ? say`the sandbox has "${facet}", which the target does not declare as a capability`
    : say`the target declares "${facet}", and the sandbox does not have it`
}

function guardAll(
  holder: object,
  prefix: string,
  names: readonly string[],
  answered: Answered,
  redact: Redact,
): Record<string, unknown> {
  const guarded: Record<string, Perform> = {}
  for (const name of names) {
    const operation = `${prefix}${name}` as OperationName
    const perform = (holder as Record<string, unknown>)[name]
    if (typeof perform !== 'function') throw saidFault(say`the sandbox has no ${operation}`)
    guarded[name] = async (input) => {
      const answer = await answered(operation, () => perform.call(holder, input))
      const wrong = wrongWithReadable(operation, answer)
      if (wrong !== undefined)
        throw redacted(saidFault(say`${operation} gave a malformed answer: ${wrong}`), redact)
      return answer
    }
  }
  return guarded
}

/** A getter of an answer may throw. */
function wrongWithReadable(operation: OperationName, answer: unknown): Saying | undefined {
  try {
    return wrongWith(operation, answer)
  } catch (error) {
    return say`it cannot be read: ${thrownText(error)}`
  }
}

/**
 * An exception and a timeout are faults of the target. One promise and one timer for each question:
 * a run asks thousands.
 */
export function answeredInTime<Answer>(
  operation: string,
  ask: () => Promise<Answer>,
  timeout: AdaptiveTimeout,
  now: () => number,
  redact: Redact = AS_IT_IS,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const limits = timeout.limitsFor(operation)
    const asked = now()
    let isOver = false
    const fail = (fault: TargetFault): void => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      timeout.unanswered(operation, now() - asked)
      reject(redacted(fault, redact))
    }
    const timedOut = (): void => fail(saidFault(say`${operation} ${notAnsweredWithin(limits)}`))
    const timer = setTimeout(timedOut, limits.timeoutSeconds * 1000 + GRACE_MS)
    const threw = (error: unknown): void => fail(faultOf(operation, error))
    try {
      Promise.resolve(ask()).then((answer) => {
        clearTimeout(timer)
        // An answer that comes too late is not used, but it shows that the target answers.
        timeout.answered(operation, now() - asked)
        resolve(answer)
      }, threw)
    } catch (error) {
      threw(error)
    }
  })
}

/**
 * A module may bring its own copy of the port, and with it a TargetFault that is not this class.
 */
export function isTargetFault(error: unknown): error is Error {
  try {
    return error instanceof TargetFault || (error instanceof Error && error.name === 'TargetFault')
  } catch {
    return false
  }
}

/** Always of the class TargetFault itself: Cucumber's record names an error by its class. */
function faultOf(operation: string, error: unknown): TargetFault {
  if (!isTargetFault(error)) {
    return saidFault(say`${operation} threw ${thrownText(error)}`, { cause: error })
  }
  if (error.constructor === TargetFault) return error as TargetFault
  return new TargetFault(thrownMessage(error), { cause: error })
}
