/**
 * The server from its start to its end: every request gets a reply in time, and the end waits for
 * none too long.
 */
import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, Server as Listener } from 'node:net'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { Target } from '../target'
import { BodyMemory } from './body-memory'
import { refuseMalformed } from './malformed'
import { inOneLine, NoAnswer } from './no-answer'
import type { ServeOptions } from './options'
import { problem, Replies, type Reply, type Turn } from './replies'
import { Sandboxes } from './sandboxes'

const HOST = '127.0.0.1'
/** Longer than this and Node's timers fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
/**
 * Longer than a request's own time, so that a late client gets an answer before the connection
 * closes.
 */
const SLACK_MS = 5000
/** Clients use a connection again; one that goes in that very moment costs them an answer. */
const KEEP_ALIVE_MS = 60_000
const LONGEST_SWEEP_MS = 60_000
/** At the end, requests that clients have sent already are read until none comes for so long. */
const QUIET_MS = 10
const LONGEST_READING_MS = 1000
/** For an answer on its way to the client, once nothing else is waited for. */
const LAST_WORDS_MS = 100

const HOUR_MS = 3_600_000

export class TargetServer {
  readonly #target: Target
  readonly #options: ServeOptions
  readonly #sandboxes: Sandboxes
  readonly #replies: Replies
  readonly #server: Server
  readonly #bodyMemory: BodyMemory
  /** Each with what gives it an answer in place of the target's. */
  readonly #inFlight = new Map<ServerResponse, (reason: NoAnswer) => void>()
  /** Connections and requests so far. */
  #received = 0
  #sweep: NodeJS.Timeout | undefined
  #end: Promise<void> | undefined

  constructor(target: Target, options: ServeOptions) {
    // From the last question on, which may take its time.
    const keptMs = (target.sandboxHours ?? 0) * HOUR_MS
    const idleMs = Math.max(options.idleMinutes * 60_000, keptMs) + options.timeoutSeconds * 1000
    const now = (): number => performance.now()
    this.#target = target
    this.#options = options
    this.#sandboxes = new Sandboxes(target, { most: options.sandboxes, idleMs }, now)
    this.#replies = new Replies(target, this.#sandboxes, options.bodyLimitMiB)
    this.#bodyMemory = new BodyMemory(options.bodyLimitMiB)
    const connectionMs = Math.min(options.timeoutSeconds * 1000 + SLACK_MS, LONGEST_TIMER_MS)
    this.#server = createServer(
      {
        headersTimeout: connectionMs,
        requestTimeout: connectionMs,
        keepAliveTimeout: KEEP_ALIVE_MS,
        requireHostHeader: false,
      },
      (request, response) => this.#serve(request, response),
    )
    this.#server.on('connection', () => this.#received++)
    this.#server.on('checkExpectation', (_request, response: ServerResponse) =>
      this.#send(response, problem(UNEXPECTED)),
    )
    // For a connection on which nothing moves: a client, say, that does not take its answer.
    this.#server.setTimeout(connectionMs)
    refuseMalformed(this.#server, () => this.#inFlight.keys())
  }

  async listen(): Promise<string> {
    this.#server.listen(this.#options.port, HOST)
    await once(this.#server, 'listening')
    const sweepMs = Math.min(this.#options.idleMinutes * 15_000, LONGEST_SWEEP_MS)
    this.#sweep = setInterval(() => void this.#sandboxes.closeIdle(), sweepMs).unref()
    return `http://${HOST}:${(this.#server.address() as AddressInfo).port}`
  }

  close(): Promise<void> {
    this.#end ??= this.#finish()
    return this.#end
  }

  async #finish(): Promise<void> {
    const begun = performance.now()
    clearInterval(this.#sweep)
    const closed = once(this.#server, 'close')
    await this.#readWhatWasSent()
    // Closes the connections that wait for no answer.
    this.#server.close()
    const halfMs = this.#options.graceSeconds * 500
    await within(halfMs, this.#answered())
    for (const giveUp of this.#inFlight.values()) giveUp(UNANSWERED)
    await within(LAST_WORDS_MS, this.#answered())
    this.#server.closeAllConnections()
    await closed
    const end = this.#sandboxes.closeAll().then(() => this.#target.close())
    await within(begun + 2 * halfMs - performance.now(), end)
  }

  /**
   * Accepts the connections that wait for it, then reads the requests that have come on all connections. The method
   * `close` of an HTTP server would reset those on which a request has come that was not read yet.
   */
  async #readWhatWasSent(): Promise<void> {
    const end = performance.now() + LONGEST_READING_MS
    const untilQuiet = async (turn: () => Promise<unknown>): Promise<void> => {
      for (let received = -1; received !== this.#received && performance.now() < end; ) {
        received = this.#received
        await turn()
        // What has arrived on the sockets comes after timers, and before the second of these.
        await nextTurn()
        await nextTurn()
      }
    }
    await untilQuiet(nextTurn)
    Listener.prototype.close.call(this.#server)
    await untilQuiet(() => pause(QUIET_MS))
  }

  async #answered(): Promise<void> {
    await Promise.allSettled([...this.#inFlight.keys()].map((response) => once(response, 'close')))
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const start = performance.now()
    let isSettled = false
    const body = this.#bodyMemory.share()
    const turn: Turn = {
      request,
      body,
      isAsked: false,
      isGivenUp: () => isSettled || response.destroyed,
    }
    const settle = (reply: Reply): void => {
      if (isSettled) return
      isSettled = true
      clearTimeout(timer)
      if (!response.destroyed) this.#send(response, reply)
      const milliseconds = performance.now() - start
      const { method = '', url: path = '' } = request
      this.#options.log({ method, path, status: reply.status, milliseconds })
    }
    const fail = (error: unknown): void => settle(problem(reasonOf(error, turn)))
    const { timeoutSeconds } = this.#options
    const timer = setTimeout(() => fail(late(turn, timeoutSeconds)), timeoutSeconds * 1000).unref()
    this.#received++
    this.#inFlight.set(response, fail)
    response.once('close', () => {
      this.#inFlight.delete(response)
      body.release()
    })
    try {
      this.#replies.to(turn).then(settle, fail)
    } catch (error) {
      fail(error)
    }
  }

  #send(response: ServerResponse, { status, text, headers }: Reply): void {
    const head: OutgoingHttpHeaders = { ...headers }
    if (this.#end !== undefined && this.#isLast(response)) head.connection = 'close'
    if (text !== undefined) {
      head['content-type'] = 'application/json'
      head['content-length'] = Buffer.byteLength(text)
    }
    response.writeHead(status, head).end(text)
  }

  /** Whether no later request on the same connection waits for its answer. */
  #isLast(response: ServerResponse): boolean {
    const { socket } = response.req
    const waiting = [...this.#inFlight.keys()].filter(({ req }) => req.socket === socket)
    return waiting.length === 0 || waiting.at(-1) === response
  }
}

async function within(milliseconds: number, end: Promise<unknown>): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  await Promise.race([end, enough]).finally(() => clearTimeout(timer))
}

const UNEXPECTED = new NoAnswer(417, 'nothing but 100-continue may be expected of this server')
const UNANSWERED = new NoAnswer(503, 'the server is stopping, and the target has not answered yet')

function late({ isAsked }: Turn, seconds: number): NoAnswer {
  return isAsked
    ? new NoAnswer(504, `the target did not answer within ${seconds} s`)
    : new NoAnswer(408, `the request did not come within ${seconds} s`)
}

/** What is thrown once the target was asked is its fault. */
function reasonOf(error: unknown, { isAsked }: Turn): NoAnswer {
  if (error instanceof NoAnswer) return error
  if (isAsked) return new NoAnswer(502, inOneLine(error) || 'the target failed without a word')
  return new NoAnswer(500, `a mistake of the server, not of the target: ${inOneLine(error)}`)
}
