/**
 * One question over the line, once: a request, and what came of it within the time that is left. It
 * judges nothing; it makes sure that there is an end, and that nothing is kept beyond a limit.
 */
import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { PeerCertificate, TLSSocket } from 'node:tls'
import type { Address } from './address'
import { hasMoreThanAsked } from './idle-watch'

export interface Question {
  /** Its name in sentences. */
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the target's address. */
  readonly path: string
  readonly body?: object
  /** The status of an answer in the wire's terms. */
  readonly expected: 200 | 201 | 204
}

export interface Answer {
  readonly status: number
  readonly reason: string
  readonly headers: IncomingHttpHeaders
  /** Of an answer that was not expected only the beginning, which is all that is shown. */
  readonly body: Buffer
}

export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'broken'; readonly error: Error; readonly stage: Stage }
  | { readonly kind: 'too-large' }
  /** The target sent something unasked on the connection. */
  | { readonly kind: 'out-of-step' }
  | { readonly kind: 'silent' }

/** How far it came. Once it is sent, the target may have acted on it. */
export type Stage = 'connecting' | 'sent' | 'answering'

export interface Line {
  readonly address: Address
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  readonly answerLimitBytes: number
  /** Called when a connection is made over TLS. */
  readonly onSecured?: (certificate: PeerCertificate) => void
}

const BEGINNING_BYTES = 64 * 1024

/** Always resolves, after the use of the connection is released. */
export function exchange(line: Line, question: Question, withinMs: number): Promise<Attempt> {
  return new Promise((resolve) => {
    let stage: Stage = 'connecting'
    let isOver = false
    const request = requestFor(line, question)
    const end = (attempt: Attempt): void => {
      isOver = true
      clearTimeout(timer)
      resolve(attempt)
    }
    const cutOff = (attempt: Attempt): void => {
      if (isOver) return
      end(attempt)
      request.destroy()
    }
    const broken = (error: Error): void => cutOff({ kind: 'broken', error, stage })
    const timer = setTimeout(() => cutOff({ kind: 'silent' }), withinMs)
    request.on('socket', (socket) => {
      if (hasMoreThanAsked(socket)) return cutOff({ kind: 'out-of-step' })
      const sent = (): void => {
        stage = 'sent'
      }
      if (!socket.connecting) return sent()
      if (!line.address.secure) return socket.once('connect', sent)
      socket.once('secureConnect', () => {
        sent()
        line.onSecured?.((socket as TLSSocket).getPeerCertificate())
      })
    })
    request.on('error', broken)
    request.on('close', () => broken(new Error('it was closed')))
    request.on('response', (response) => {
      stage = 'answering'
      response.on('error', broken)
      const { statusCode: status = 0, statusMessage: reason = '', headers } = response
      const answered = (body: Buffer): Attempt => ({
        kind: 'answered',
        answer: { status, reason, headers, body },
      })
      const isExpected = status === question.expected
      const limit = isExpected ? line.answerLimitBytes : BEGINNING_BYTES
      const tooMuch = (beginning: readonly Buffer[]): void =>
        cutOff(isExpected ? { kind: 'too-large' } : answered(Buffer.concat(beginning)))
      if (isExpected && Number(headers['content-length'] ?? 0) > limit) tooMuch([])
      else collect(response, limit, tooMuch, (body) => end(answered(body)))
    })
  })
}

function requestFor(line: Line, { method, path, body }: Question): ClientRequest {
  const { secure, host, port, path: base } = line.address
  const text = body === undefined ? undefined : JSON.stringify(body)
  const content =
    text === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  const request = (secure ? requestSecure : requestPlain)({
    agent: line.agent,
    host,
    port,
    method,
    path: `${base}${path}`,
    headers: {
      accept: 'application/json',
      // A compressed answer is small until it is opened.
      'accept-encoding': 'identity',
      ...line.headers,
      ...content,
    },
  })
  return request.end(text)
}

/** Callbacks: a promise would settle only after the request has emitted that it is closed. */
function collect(
  response: IncomingMessage,
  limitBytes: number,
  tooMuch: (beginning: readonly Buffer[]) => void,
  whole: (body: Buffer) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    chunks.push(chunk)
    if (size > limitBytes) tooMuch(chunks)
  })
  response.on('end', () => whole(Buffer.concat(chunks)))
}
