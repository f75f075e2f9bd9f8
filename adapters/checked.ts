/**
 * A target whose every answer is one in the port's terms, or a {@link TargetFault}: steps see only such
 * targets, so that nonsense and silence of a target can never be taken for a verdict.
 */
import { CORE_OPERATIONS, operationsOf, wrongWith } from './answer'
import { DEFAULT_LIMITS, type Limits, notAnsweredWithin } from './limits'
import { CAPABILITIES, type OperationName, type Sandbox, type Target, TargetFault } from './target'

type Perform = (input: object) => Promise<unknown>

export function checked(target: Target, limits: Limits = DEFAULT_LIMITS): Target {
  return {
    name: target.name,
    version: target.version,
    capabilities: target.capabilities,
    openSandbox: async (label) =>
      checkedSandbox(
        await answered('openSandbox', () => target.openSandbox(label), limits),
        target.capabilities,
        limits,
      ),
    close: () => answered('close', () => target.close(), limits),
  }
}

function checkedSandbox(
  sandbox: Sandbox,
  capabilities: Target['capabilities'],
  limits: Limits,
): Sandbox {
  if (typeof sandbox !== 'object' || sandbox === null) {
    throw new TargetFault('openSandbox gave no sandbox')
  }
  const guarded: Record<string, unknown> = guardAll(sandbox, '', CORE_OPERATIONS, limits)
  for (const facet of CAPABILITIES) {
    const present = sandbox[facet] !== undefined && sandbox[facet] !== null
    if (present !== capabilities.has(facet)) throw new TargetFault(misdeclared(facet, present))
    if (present) {
      guarded[facet] = guardAll(sandbox[facet] as object, `${facet}.`, operationsOf(facet), limits)
    }
  }
  guarded.close = () => answered('close of a sandbox', () => sandbox.close(), limits)
  return guarded as unknown as Sandbox
}

function misdeclared(facet: string, present: boolean): string {
  return present
    ? `the sandbox has "${facet}", which the target does not declare as a capability`
    : `the target declares "${facet}", and the sandbox does not have it`
}

function guardAll(
  holder: object,
  prefix: string,
  names: readonly string[],
  limits: Limits,
): Record<string, unknown> {
  const guarded: Record<string, Perform> = {}
  for (const name of names) {
    const operation = `${prefix}${name}` as OperationName
    const perform = (holder as Record<string, unknown>)[name]
    if (typeof perform !== 'function') throw new TargetFault(`the sandbox has no ${operation}`)
    guarded[name] = async (input) => {
      const answer = await answered(operation, () => perform.call(holder, input), limits)
      const wrong = wrongWith(operation, answer)
      if (wrong !== undefined)
        throw new TargetFault(`${operation} gave a malformed answer: ${wrong}`)
      return answer
    }
  }
  return guarded
}

/**
 * Whatever is thrown, and too long a silence, is the target's fault. One promise and one timer for each
 * question: a run asks thousands.
 */
function answered<Answer>(
  operation: string,
  ask: () => Promise<Answer>,
  limits: Limits,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const silent = (): void => reject(new TargetFault(`${operation} ${notAnsweredWithin(limits)}`))
    const timer = setTimeout(silent, limits.timeoutSeconds * 1000)
    const fail = (error: unknown): void => {
      clearTimeout(timer)
      reject(faultOf(operation, error))
    }
    try {
      Promise.resolve(ask()).then((answer) => {
        clearTimeout(timer)
        resolve(answer)
      }, fail)
    } catch (error) {
      fail(error)
    }
  })
}

/** A module may bring its own copy of the port, and with it a TargetFault that is not this class. */
export function isTargetFault(error: unknown): error is Error {
  return error instanceof TargetFault || (error instanceof Error && error.name === 'TargetFault')
}

function faultOf(operation: string, error: unknown): TargetFault {
  if (error instanceof TargetFault) return error
  if (isTargetFault(error)) return new TargetFault(error.message, { cause: error })
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new TargetFault(`${operation} threw ${message}`, { cause: error })
}
