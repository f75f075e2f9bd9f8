/**
 * Requests whose body is read as it arrives, and answers whose body is written as it is made. Neither is
 * ever whole in memory: a client that takes its answer slowly, or sends slowly, slows the work down.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReceivedRequest } from './received-request'

export interface StreamedRequest extends Omit<ReceivedRequest, 'body' | 'form'> {
  /** In pieces as they come. It throws when the client goes away or is silent for too long. */
  readonly body: AsyncIterable<Buffer>
}

export interface StreamedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Pieces are taken one at a time: the next when the last is written. An error cuts the answer off. */
  readonly body: string | Buffer | AsyncIterable<Buffer>
}

/**
 * Reads the body of a request as it arrives, then answers: what was not read of the body is gone by the time
 * the answer is written. It must not reject.
 */
export type RespondInStream = (request: StreamedRequest) => Promise<StreamedAnswer>

export interface StreamLimits {
  /** Milliseconds without a byte in or out, after which the connection is closed. */
  readonly silenceMs: number
  /** Bytes of a body that are read after its request was refused, so that the client gets to read why. */
  readonly unusedBody: number
}

export const STREAM_LIMITS: StreamLimits = { silenceMs: 300_000, unusedBody: 2 ** 30 }

export async function answerInStream(
  message: IncomingMessage,
  response: ServerResponse,
  request: Omit<StreamedRequest, 'body'>,
  respond: RespondInStream,
  { silenceMs, unusedBody }: StreamLimits,
): Promise<void> {
  // The server destroys a connection whose time is over.
  message.socket.setTimeout(silenceMs)
  try {
    const answer = await respond({ ...request, body: piecesOf(message) })
    await readUnused(message, unusedBody)
    await writeAnswer(response, answer, !message.complete)
  } finally {
    message.socket.setTimeout(0)
  }
}

/** Ending the iteration early leaves the message open: its answer is still to be written. */
function piecesOf(message: IncomingMessage): AsyncIterable<Buffer> {
  return message.iterator({ destroyOnReturn: false })
}

/** A client that is still sending would not read an answer. */
async function readUnused(message: IncomingMessage, limit: number): Promise<void> {
  if (message.complete || message.destroyed) return
  let length = 0
  for await (const piece of message.iterator({ destroyOnReturn: false })) {
    length += (piece as Buffer).length
    if (length > limit) return
  }
}

async function writeAnswer(
  response: ServerResponse,
  { status, headers, body }: StreamedAnswer,
  isLast: boolean,
): Promise<void> {
  const closing = isLast ? { connection: 'close' } : {}
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    const length = Buffer.byteLength(body)
    response.writeHead(status, { ...headers, 'content-length': length, ...closing })
    response.end(body)
    return
  }
  response.writeHead(status, { ...headers, ...closing })
  for await (const piece of body) {
    if (piece.length > 0 && !(await written(response, piece))) return
  }
  response.end()
}

/** @returns false when the client went away */
function written(response: ServerResponse, piece: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    if (response.closed) {
      resolve(false)
      return
    }
    const gone = () => resolve(false)
    response.once('close', gone)
    response.write(piece, (error) => {
      response.off('close', gone)
      resolve(!error)
    })
  })
}
