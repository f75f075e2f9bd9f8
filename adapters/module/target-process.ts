/**
 * A process that plays a target module, from the suite's side. A process that ends, or loops without end, is the target's
 * fault: what was asked of it is rejected with a {@link TargetFault} that says how it ended.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { extname, join } from 'node:path'
import { type Saying, say } from '../../record/saying'
import { type Limits, notAnsweredWithin } from '../limits'
import { saidFault } from '../said-fault'
import { TargetFault } from '../target'
import { TargetNotLoaded } from '../target-not-loaded'
import type { Asked, Ends, Question, Reply, SentError } from './messages'

/** How often it is looked whether the process still answers. */
const WATCH_MS = 200
/** A process that does not reply to an echo for this long is busy without end. */
const SILENT_MS = 1000
const LEAVING_MS = 1000
const LAST_MESSAGES_MS = 500

interface Pending {
  readonly what: string
  readonly asked: number
  readonly limits: Limits
  resolve(answer: unknown): void
  reject(error: unknown): void
}

const running = new Set<TargetProcess>()
process.on('exit', () => {
  for (const each of running) each.kill(say`the suite ended`)
})

export class TargetProcess {
  readonly #child: ChildProcess
  readonly #pending = new Map<number, Pending>()
  readonly #watch: NodeJS.Timeout
  #lastId = 0
  #echoAsked: number | undefined
  #ended: Saying | undefined
  /** Whether a question was rejected because of the end. */
  #isReported = false
  #expectsEnd = false
  #referenceLoaded = false

  constructor() {
    this.#child = fork(join(__dirname, `child${extname(__filename)}`), {
      serialization: 'advanced',
      // What a module prints goes to stderr: stdout has the suite's results alone.
      stdio: ['ignore', 2, 2, 'ipc'],
      // Ctrl-C reaches the suite alone, which closes the target's sandboxes.
      detached: true,
      execArgv: execArgv(),
    })
    this.#child.on('message', (reply: Reply) => this.#take(reply))
    this.#child.on('exit', (code, signal) => this.#exited(howItEnded(code, signal)))
    this.#child.on('error', (error) => this.#end(say`its process failed: ${error.message}`))
    this.#watch = setInterval(() => this.#look(), WATCH_MS).unref()
    // A process that is asked nothing does not keep the suite's process alive.
    this.#child.unref()
    this.#child.channel?.unref()
    running.add(this)
  }

  /** How it ended; undefined while it runs. */
  get ended(): Saying | undefined {
    return this.#ended
  }

  /** Whether it ended and no question was rejected for that yet. */
  get hasUnreportedEnd(): boolean {
    return this.#ended !== undefined && !this.#isReported && !this.#expectsEnd
  }

  /** Whether code of the bundled reference was loaded in it, as of its last reply. */
  get referenceLoaded(): boolean {
    return this.#referenceLoaded
  }

  /** `what` is the question in the port's terms: the name of an operation, `connect`, … */
  ask(question: Question, what: string, limits: Limits): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) {
        this.#isReported = true
        reject(notAnswered(what, this.#ended))
        return
      }
      this.#lastId += 1
      const id = this.#lastId
      this.#pending.set(id, { what, asked: performance.now(), limits, resolve, reject })
      this.#watch.ref()
      try {
        this.#send({ id, question })
      } catch (error) {
        this.#settle(id)?.reject(error)
      }
    })
  }

  /** Ends it in order, so that the module's own exit listeners run; at once where it does not. */
  async leave(): Promise<void> {
    if (this.#ended !== undefined) return
    this.#expectsEnd = true
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, LEAVING_MS)
    this.#child.once('exit', () => resolve())
    this.#send({ id: 0, question: { kind: 'leave' } })
    await promise
    clearTimeout(timer)
    this.kill(say`the suite ended it`)
  }

  /** With all processes that the module started. */
  kill(reason: Saying): void {
    this.#end(reason)
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      this.#child.kill('SIGKILL')
    }
  }

  #send(asked: Asked): void {
    if (this.#child.connected) this.#child.send(asked, () => {})
  }

  #take(reply: Reply): void {
    if (typeof reply !== 'object' || reply === null) return
    if ('ends' in reply) {
      this.#end(endOf(reply.ends))
      return
    }
    if (reply.referenceLoaded) this.#referenceLoaded = true
    if (reply.id === ECHO) {
      this.#echoAsked = undefined
      return
    }
    if ('unread' in reply) {
      const { asked, thrown } = reply.unread
      const fault = saidFault(
        say`${String(asked)} gave an answer that cannot be read: ${String(thrown)}`,
      )
      this.#settle(reply.id)?.reject(fault)
    } else if ('error' in reply) this.#settle(reply.id)?.reject(received(reply.error))
    else this.#settle(reply.id)?.resolve(reply.answer)
  }

  #settle(id: number): Pending | undefined {
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (this.#pending.size === 0) this.#watch.unref()
    return pending
  }

  /** What it sent before it ended may arrive after the news that it ended. */
  #exited(reason: Saying): void {
    if (!this.#child.connected) {
      this.#end(reason)
      return
    }
    const timer = setTimeout(() => this.#end(reason), LAST_MESSAGES_MS)
    this.#child.once('disconnect', () => {
      clearTimeout(timer)
      this.#end(reason)
    })
  }

  #end(reason: Saying): void {
    if (this.#ended !== undefined) return
    this.#ended = reason
    clearInterval(this.#watch)
    running.delete(this)
    for (const { what, reject } of this.#pending.values()) {
      this.#isReported = true
      reject(notAnswered(what, reason))
    }
    this.#pending.clear()
  }

  /** When a question's time is over, and the process answers nothing else either, it is ended. */
  #look(): void {
    const now = performance.now()
    const silentMs = this.#echoAsked === undefined ? 0 : now - this.#echoAsked
    for (const [id, { what, asked, limits, reject }] of this.#pending) {
      const limitMs = limits.timeoutSeconds * 1000
      const isLate = now - asked >= limitMs
      if (isLate && silentMs >= Math.min(SILENT_MS, limitMs)) {
        const reason = say`it ${notAnsweredWithin(limits)}, and its process answers nothing else (an endless loop?), so it was ended`
        this.kill(reason)
        return
      }
      if (isLate && silentMs === 0) {
        this.#settle(id)
        reject(saidFault(say`${what} ${notAnsweredWithin(limits)}`))
      } else if (this.#echoAsked === undefined && now - asked >= limitMs - SILENT_MS) {
        this.#echoAsked = now
        this.#send({ id: ECHO, question: { kind: 'echo', value: undefined } })
      }
    }
  }
}

/** The id of a question that the watch asks. */
const ECHO = -1

function notAnswered(what: string, reason: Saying): TargetFault {
  return saidFault(say`${what} was not answered: ${reason}`)
}

/** What the process sends is the module's to forge: only its text is believed. */
function endOf({ by, thrown }: Ends): Saying {
  return by === 'rejection'
    ? say`its process ended: a rejection that it did not handle: ${String(thrown)}`
    : say`its process ended: an error that it did not catch: ${String(thrown)}`
}

function howItEnded(code: number | null, signal: NodeJS.Signals | null): Saying {
  return signal === null
    ? say`its process ended with exit code ${code ?? 0}; a target module must not end its process`
    : say`its process was ended by ${signal}`
}

function received({ name, message, reason, stack }: SentError): unknown {
  // What was thrown was no error.
  if (name === undefined) return message
  if (reason !== undefined) {
    return new TargetNotLoaded(reason as TargetNotLoaded['reason'], message)
  }
  const error = name === 'TargetFault' ? new TargetFault(message) : new Error(message)
  if (stack) error.stack = stack
  return name === 'TargetFault' ? error : Object.assign(error, { name })
}

/** From TypeScript sources the child needs ts-node. Of two processes, each has an inspector's port of its own. */
function execArgv(): string[] {
  const inspected = process.execArgv
    .filter((argument) => /^--inspect(-brk|-wait)?(=|$)/.test(argument))
    .map((argument) => `${argument.replace(/=.*/, '')}=0`)
  return extname(__filename) === '.js'
    ? inspected
    : ['--require', require.resolve('ts-node/register/transpile-only')]
}
