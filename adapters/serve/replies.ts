/**
 * What is said to a request: the target's answers as they came, and its faults in one sentence
 * each.
 */
import type { IncomingMessage } from 'node:http'
import { termsOf } from '../declared-terms'
import type { Target } from '../target'
import type { Declaration, Problem, SandboxOpened } from '../wire'
import type { BodyShare } from './body-memory'
import { wrongWithInput } from './check-input'
import { inputOf } from './input'
import { NoAnswer } from './no-answer'
import { ask, placeOf } from './operations'
import { checkHost, pathOf } from './request-target'
import { type Route, routeOf } from './route'
import type { Sandboxes } from './sandboxes'

export interface Reply {
  readonly status: number
  /** JSON. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** One request on its way: where it has got to, and whether anybody still waits. */
export interface Turn {
  readonly request: IncomingMessage
  /** The memory that its body takes, until it is answered. */
  readonly body: BodyShare
  /** Whether it is the target's answer that is waited for. */
  isAsked: boolean
  readonly isGivenUp: () => boolean
}

export class Replies {
  readonly #target: Target
  readonly #sandboxes: Sandboxes
  readonly #bodyLimitMiB: number
  readonly #declaration: Promise<Reply>

  constructor(target: Target, sandboxes: Sandboxes, bodyLimitMiB: number) {
    const { name, version, capabilities } = target
    const declaration: Declaration = {
      name,
      version,
      contract: 1,
      capabilities: [...capabilities],
      ...termsOf(target),
    }
    this.#target = target
    this.#sandboxes = sandboxes
    this.#bodyLimitMiB = bodyLimitMiB
    this.#declaration = Promise.resolve({ status: 200, text: JSON.stringify(declaration) })
  }

  /** Throws or rejects with {@link NoAnswer}, or with what the target throws. */
  to(turn: Turn): Promise<Reply> {
    const { method = '' } = turn.request
    checkHost(turn.request)
    const route = routeOf(method, pathOf(turn.request))
    switch (route.kind) {
      case 'declare':
        return this.#declaration
      case 'open':
        return this.#open(turn)
      case 'ask':
        return this.#ask(route, turn)
      case 'close':
        return this.#close(route, turn)
    }
  }

  async #open(turn: Turn): Promise<Reply> {
    const { label } = await inputOf(turn.request, turn.body, this.#bodyLimitMiB)
    if (typeof label !== 'string') {
      throw new NoAnswer(400, 'a sandbox is opened with a label, which is text')
    }
    turn.isAsked = true
    const opened: SandboxOpened = { id: await this.#sandboxes.open(label) }
    // Otherwise the error would be lost.
    if (turn.isGivenUp()) await this.#sandboxes.close(opened.id)
    return { status: 201, text: JSON.stringify(opened) }
  }

  async #ask({ id, operation }: Route & { readonly kind: 'ask' }, turn: Turn): Promise<Reply> {
    const place = placeOf(operation, this.#target)
    const input = await inputOf(turn.request, turn.body, this.#bodyLimitMiB)
    const sandbox = this.#sandboxes.use(id)
    const wrong = wrongWithInput(place.operation, input)
    if (wrong !== undefined) {
      throw new NoAnswer(400, `the input of ${operation} is wrong: ${wrong}`)
    }
    turn.isAsked = true
    return { status: 200, text: textOf(await ask(sandbox, place, input), operation) }
  }

  async #close({ id }: Route & { readonly kind: 'close' }, turn: Turn): Promise<Reply> {
    turn.isAsked = true
    await this.#sandboxes.close(id)
    return { status: 204 }
  }
}

export function problem({ status, message, headers }: NoAnswer): Reply {
  const body: Problem = { error: message }
  return { status, text: JSON.stringify(body), headers }
}

function textOf(answer: unknown, operation: string): string {
  try {
    const text = JSON.stringify(answer) as string | undefined
    if (text !== undefined) return text
  } catch {
    // Cycles, depths and lengths that JSON cannot have.
  }
  throw new NoAnswer(502, `${operation} gave an answer that cannot be put in JSON`)
}
