/**
 * A target without the guard that a run puts around it: any operation can be asked by its name, and every
 * kind of reply is returned, not thrown.
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
import { englishOf, say } from '../../record/saying'

export type RawReply =
  | { readonly kind: 'outcome'; readonly outcome: Outcome<unknown> }
  /** An answer that is not an outcome of the port. */
  | { readonly kind: 'malformed'; readonly says: string }
  | { readonly kind: 'fault'; readonly says: string }
  /** 404, or no such function. */
  | { readonly kind: 'absent'; readonly says: string }
  | { readonly kind: 'unreachable'; readonly says: string }

export interface UnguardedSandbox {
  /** By what it is opened again; left out: the target gives none. */
  readonly id?: string | undefined
  ask(operation: string, input: object): Promise<RawReply>
  /** Undefined when it closed. */
  close(): Promise<RawReply | undefined>
}

export interface UnguardedTarget {
  /** Behind an address an operation with any name can be asked; a module has only its functions. */
  readonly isBehindAddress: boolean
  /** A sandbox, or the reply where none opened. */
  open(label: string): Promise<UnguardedSandbox | RawReply>
  /** The sandbox of this id, in another connection. Undefined: the target does not open a sandbox again. */
  reopen(id: string): Promise<UnguardedSandbox | RawReply | undefined>
}

type WithinTimeout = <Answer>(operation: string, ask: () => Promise<Answer>) => Promise<Answer>

/** @param again connects once more: a module is then in another process */
export function unguarded(
  target: Target,
  timeout: AdaptiveTimeout,
  again: () => Promise<Target> = async () => ({ ...target, close: async () => {} }),
): UnguardedTarget {
  const withinTimeout: WithinTimeout = (operation, ask) =>
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
        return sandboxOf(await withinTimeout('openSandbox', () => open(label)), withinTimeout)
      } catch (error) {
        return replyOf(error)
      }
    },
    reopen: async (id) => {
      let other: Target | undefined
      try {
        const connected = await again()
        other = connected
        if (connected.reopen === undefined) {
          await connected.close()
          return undefined
        }
        const reopen = async () => connected.reopen?.(id)
        const opened = await withinTimeout('reopen of a sandbox', reopen)
        const sandbox = sandboxOf(byName(opened), withinTimeout)
        return {
          ...sandbox,
          close: async () => {
            const reply = await sandbox.close()
            await connected.close()
            return reply
          },
        }
      } catch (error) {
        await other?.close()
        return replyOf(error)
      }
    },
  }
}

/** A sandbox whose operations are asked by name. */
interface ByName {
  readonly id: string | undefined
  perform(operation: string, input: object): Promise<unknown>
  close(): Promise<void>
}

const KNOWN: ReadonlySet<string> = new Set(OPERATIONS)

class NoSuchFunction extends Error {}

function byName(sandbox: unknown): ByName {
  const held = (holder: unknown, name: string): unknown => Object(holder)[name]
  const id = held(sandbox, 'id')
  return {
    id: typeof id === 'string' ? id : undefined,
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

function sandboxOf(sandbox: ByName, withinTimeout: WithinTimeout): UnguardedSandbox {
  return {
    id: sandbox.id,
    ask: async (operation, input) => {
      try {
        const answer = await withinTimeout(operation, () => sandbox.perform(operation, input))
        const wrong = KNOWN.has(operation)
          ? wrongWith(operation as OperationName, answer)
          : say`there is no such operation`
        return wrong === undefined
          ? { kind: 'outcome', outcome: answer as Outcome<unknown> }
          : { kind: 'malformed', says: `${operation} gave a malformed answer: ${englishOf(wrong)}` }
      } catch (error) {
        return replyOf(error)
      }
    },
    close: async () => {
      try {
        await withinTimeout('close of a sandbox', () => sandbox.close())
        return undefined
      } catch (error) {
        return replyOf(error)
      }
    },
  }
}

/** {@link answeredInTime} rejects with a TargetFault, and keeps what it came from as its cause. */
function replyOf(error: unknown): RawReply {
  if (!isTargetFault(error)) throw error
  const { message: says, cause } = error
  if (cause instanceof NoSuchFunction) return { kind: 'absent', says: cause.message }
  if (!(cause instanceof HttpFault)) return { kind: 'fault', says }
  const { met } = cause
  if (met.kind === 'no-connection') return { kind: 'unreachable', says }
  const isAbsent = met.kind === 'status' && met.status === 404
  return { kind: isAbsent ? 'absent' : 'fault', says }
}
