/**
 * A target without the guard that stands around it in a run: any operation can be asked by its name, and
 * whatever comes back is looked at, not thrown.
 */

import { OPERATIONS } from '../../adapters/contract'
import {
  type AdaptiveTimeout,
  answeredInTime,
  isTargetFault,
  wrongWith,
} from '../../adapters/guard'
import { HttpFault, type HttpTarget } from '../../adapters/http'
import type { OperationName, Outcome, Target } from '../../adapters/target'

export type Reply =
  | { readonly kind: 'outcome'; readonly outcome: Outcome<unknown> }
  /** An answer, but none in the port's terms. */
  | { readonly kind: 'malformed'; readonly says: string }
  | { readonly kind: 'fault'; readonly says: string }
  /** 404, or no such function: the way to say that there is no such thing. */
  | { readonly kind: 'absent'; readonly says: string }
  | { readonly kind: 'unreachable'; readonly says: string }

export interface BareSandbox {
  ask(operation: string, input: object): Promise<Reply>
  /** Undefined when it closed. */
  close(): Promise<Reply | undefined>
}

export interface BareTarget {
  /** Whether it is behind an address: a module has no other names than its functions. */
  readonly isBehindAddress: boolean
  /** A sandbox, or what came instead of one. */
  open(label: string): Promise<BareSandbox | Reply>
}

type Answered = <Answer>(operation: string, ask: () => Promise<Answer>) => Promise<Answer>

export function bare(target: Target, timeout: AdaptiveTimeout): BareTarget {
  const answered: Answered = (operation, ask) =>
    answeredInTime(operation, ask, timeout, () => performance.now())
  const isBehindAddress = 'openWhole' in target
  const open = (label: string): Promise<ByName> =>
    isBehindAddress
      ? (target as HttpTarget).openWhole(label)
      : Promise.resolve(target.openSandbox(label)).then(byName)
  return {
    isBehindAddress,
    open: async (label) => {
      try {
        return sandboxOf(await answered('openSandbox', () => open(label)), answered)
      } catch (error) {
        return replyOf(error)
      }
    },
  }
}

/** A sandbox whose operations are found by their names. */
interface ByName {
  perform(operation: string, input: object): Promise<unknown>
  close(): Promise<void>
}

const KNOWN: ReadonlySet<string> = new Set(OPERATIONS)

class NoSuchFunction extends Error {}

function byName(sandbox: unknown): ByName {
  const held = (holder: unknown, name: string): unknown => Object(holder)[name]
  return {
    perform: async (operation, input) => {
      const [facet, name] = operation.split('.') as [string, string?]
      const holder = name === undefined ? sandbox : held(sandbox, facet)
      const perform = held(holder, name ?? facet)
      if (typeof perform !== 'function') throw new NoSuchFunction(`there is no ${operation}`)
      return perform.call(holder, input)
    },
    close: async () => {
      const close = held(sandbox, 'close')
      if (typeof close !== 'function') throw new TypeError('the sandbox has no close')
      await close.call(sandbox)
    },
  }
}

function sandboxOf(sandbox: ByName, answered: Answered): BareSandbox {
  return {
    ask: async (operation, input) => {
      try {
        const answer = await answered(operation, () => sandbox.perform(operation, input))
        const wrong = KNOWN.has(operation)
          ? wrongWith(operation as OperationName, answer)
          : 'there is no such operation'
        return wrong === undefined
          ? { kind: 'outcome', outcome: answer as Outcome<unknown> }
          : { kind: 'malformed', says: `${operation} gave a malformed answer: ${wrong}` }
      } catch (error) {
        return replyOf(error)
      }
    },
    close: async () => {
      try {
        await answered('close of a sandbox', () => sandbox.close())
        return undefined
      } catch (error) {
        return replyOf(error)
      }
    },
  }
}

/** {@link answeredInTime} rejects with a TargetFault, and keeps what it came from as its cause. */
function replyOf(error: unknown): Reply {
  if (!isTargetFault(error)) throw error
  const { message: says, cause } = error
  if (cause instanceof NoSuchFunction) return { kind: 'absent', says: cause.message }
  if (!(cause instanceof HttpFault)) return { kind: 'fault', says }
  const { met } = cause
  if (met.kind === 'no-connection') return { kind: 'unreachable', says }
  const isAbsent = met.kind === 'status' && met.status === 404
  return { kind: isAbsent ? 'absent' : 'fault', says }
}
