/**
 * One question over the line, once: a request, and what came of it within the time that is left. It
 * judges nothing; it makes sure that there is an end, and that nothing is kept beyond a limit.
 */
import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { Address } from './address'

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
  /** Of an answer that was not expected only the beginning, which is all that is told of it. */
  readonly body: Buffer
}

export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** `sent`: the target may have got the question, and may have acted on it. */
  | { readonly kind: 'broken'; readonly error: Error; readonly sent: boolean }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'silent' }

export interface Line {
  readonly address: Address
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  readonly answerLimitBytes: number
}

const BEGINNING_BYTES = 64 * 1024

/** Always resolves, and has let go of the connection's use by then. */
export function exchange(line: Line, question: Question, withinMs: number): Promise<Attempt> {
  return new Promise((resolve) => {
    let connected = false
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
    const broken = (error: Error): void => cutOff({ kind: 'broken', error, sent: connected })
    const timer = setTimeout(() => cutOff({ kind: 'silent' }), withinMs)
    request.on('socket', (socket) => {
      if (!socket.connecting) connected = true
      else socket.once('connect', () => (connected = true))
    })
    request.on('error', broken)
    request.on('close', () => broken(new Error('the connection was closed')))
    request.on('response', (response) => {
      const isExpected = response.statusCode === question.expected
      const limit = isExpected ? line.answerLimitBytes : BEGINNING_BYTES
      response.on('error', broken)
      collect(response, limit, (body, isWhole) => {
        if (isExpected && !isWhole) return cutOff({ kind: 'too-large' })
        const { statusCode: status = 0, statusMessage: reason = '', headers } = response
        const attempt: Attempt = { kind: 'answered', answer: { status, reason, headers, body } }
        if (isWhole) end(attempt)
        else cutOff(attempt)
      })
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

/**
 * What of a body fits the limit, and whether that is all. A callback: a promise would tell it only after
 * the request has said that it is closed.
 */
function collect(
  response: IncomingMessage,
  limitBytes: number,
  done: (body: Buffer, isWhole: boolean) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  const tooMuch = (): void => {
    response.pause()
    done(Buffer.concat(chunks), false)
  }
  if (Number(response.headers['content-length'] ?? 0) > limitBytes) {
    tooMuch()
    return
  }
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limitBytes) tooMuch()
    else chunks.push(chunk)
  })
  response.on('end', () => done(Buffer.concat(chunks), true))
}
