/**
 * One port of the loopback interface. It holds clients to limits of size and time, so that none keeps
 * others waiting: a connection costs nothing until its request is complete.
 */

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type ReceivedRequest, receivedRequest } from './received-request'
import {
  answerInStream,
  type RespondInStream,
  STREAM_LIMITS,
  type StreamLimits,
} from './streamed-answer'

export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export interface ServerLimits {
  /** Bytes of a body. */
  readonly body: number
  /** Bytes of a body where this path and query allow other sizes; undefined: as others. */
  readonly bodyLimitOf?: (target: string) => number | undefined
  /** Bytes of the first line and the headers together. */
  readonly headers: number
  /** Milliseconds until the headers are complete. */
  readonly headersMs: number
  /** Milliseconds until the whole request is complete, where it is not read as a stream. */
  readonly requestMs: number
  /** Milliseconds that a connection is kept without a request. */
  readonly idleMs: number
  readonly streams?: StreamLimits
}

export const LIMITS: ServerLimits = {
  body: 4 * 2 ** 20,
  headers: 64 * 1024,
  headersMs: 20_000,
  requestMs: 60_000,
  idleMs: 120_000,
}

export interface LoopbackServer {
  readonly port: number
  /** Requests that were received are answered; then all connections are closed. */
  close(): Promise<void>
}

/** Answers a request. It must not reject. */
export type Respond = (request: ReceivedRequest) => Promise<HttpAnswer>
/** Chooses by method and target (path and query) which requests are read as streams. undefined: as a whole. */
export type FindStream = (method: string, target: string) => RespondInStream | undefined
/** The answer to a request that cannot be read, in the form of the protocols. */
export type RespondToMistake = (status: number, reason: string) => HttpAnswer

export async function listenOnLoopback(
  port: number,
  respond: Respond,
  respondToMistake: RespondToMistake,
  limits: ServerLimits = LIMITS,
  streamFor: FindStream = () => undefined,
): Promise<LoopbackServer> {
  const server = createServer({
    maxHeaderSize: limits.headers,
    headersTimeout: limits.headersMs,
    // Timed here: a stream has no end that could be foreseen.
    requestTimeout: 0,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: Math.min(5000, limits.headersMs),
    // A request with two forms of its length could be read as two different ones.
    insecureHTTPParser: false,
  })
  server.on('request', (request, response) => {
    void handle(request, response, { respond, respondToMistake, limits, streamFor })
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    refuseUnread(socket, error.code, respondToMistake)
  })
  server.listen({ port, host: '127.0.0.1', backlog: 4096 })
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) }
}

interface Handling {
  readonly respond: Respond
  readonly respondToMistake: RespondToMistake
  readonly limits: ServerLimits
  readonly streamFor: FindStream
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { respond, respondToMistake, limits, streamFor }: Handling,
): Promise<void> {
  try {
    const { method = 'GET', url: target = '/' } = request
    const clientIp = request.socket.remoteAddress ?? ''
    const head = { method, target, headers: headersOf(request), clientIp }
    const stream = streamFor(method, target)
    if (stream) {
      const received = receivedRequest({ ...head, body: NO_BYTES })
      await answerInStream(request, response, received, stream, limits.streams ?? STREAM_LIMITS)
      return
    }
    const timeout = setTimeout(
      () => refuseUnread(request.socket, 'ERR_HTTP_REQUEST_TIMEOUT', respondToMistake),
      limits.requestMs,
    )
    const body = await bodyOf(request, limits.bodyLimitOf?.(target) ?? limits.body).finally(() =>
      clearTimeout(timeout),
    )
    if (body === undefined) {
      write(response, respondToMistake(413, 'The body of the request is too large.'), true)
      return
    }
    write(response, await respond(receivedRequest({ ...head, body })))
  } catch {
    // The client went away before its request was complete.
    response.destroy()
  }
}

const NO_BYTES = Buffer.alloc(0)

/** Undefined: it is larger than the limit. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > limit) return undefined
    pieces.push(piece)
  }
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
}

/** Several headers of one name are one text, separated by commas, as signatures have them. */
function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const single: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) single[name] = Array.isArray(value) ? value.join(',') : value
  }
  return single
}

function write(response: ServerResponse, answer: HttpAnswer, isLast = false): void {
  const length = Buffer.byteLength(answer.body)
  const closing = isLast ? { connection: 'close' } : {}
  response.writeHead(answer.status, { ...answer.headers, 'content-length': length, ...closing })
  response.end(answer.body)
}

const STATUS_OF_ERROR: Readonly<Record<string, [status: number, reason: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request was not complete in time.'],
}

/** The request was never read, so there is no response object: the answer is written by hand. */
function refuseUnread(
  socket: Socket,
  code: string | undefined,
  respondToMistake: RespondToMistake,
): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, reason] = STATUS_OF_ERROR[code ?? ''] ?? [400, 'The request is not HTTP/1.1.']
  const { headers, body } = respondToMistake(status, reason)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = Buffer.byteLength(body)
  socket.end(
    `HTTP/1.1 ${status} Refused\r\n${lines.join('')}content-length: ${length}\r\nconnection: close\r\n\r\n${body}`,
  )
}

async function closed(server: Server): Promise<void> {
  const ended = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const cutOff = setTimeout(() => server.closeAllConnections(), 2000)
  await ended
  clearTimeout(cutOff)
}
