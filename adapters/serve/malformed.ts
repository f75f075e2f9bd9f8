/**
 * Answers what Node's parser refuses, and what this server does not take part in, like everything
 * else.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { NoAnswer } from './no-answer'
import { problem } from './replies'

const REASONS: Readonly<Record<string, NoAnswer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new NoAnswer(408, 'the request did not come in time'),
  HPE_HEADER_OVERFLOW: new NoAnswer(431, 'the headers are too large'),
}
const NO_HTTP = new NoAnswer(400, 'this is no request in HTTP/1.1 that can be read')
const NO_PROXY = new NoAnswer(405, 'this server is no proxy', { allow: 'GET, POST, DELETE' })

/** Closing at once would take the answer with it, as long as the other side is still sending. */
const LAST_WORDS_MS = 1000

/** Where an answer is being written already, there is no place for another. */
export function refuseMalformed(server: Server, inFlight: () => Iterable<ServerResponse>): void {
  const refused = new WeakSet<Duplex>()
  const refuse = (socket: Duplex, reason: NoAnswer): void => {
    refused.add(socket)
    socket.on('error', () => {})
    socket.end(inBytes(reason))
    setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref()
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (refused.has(socket)) return
    const begun = [...inFlight()].some(
      (response) => response.socket === socket && response.headersSent,
    )
    if (begun || !socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else refuse(socket, REASONS[error.code ?? ''] ?? NO_HTTP)
  })
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => refuse(socket, NO_PROXY))
}

function inBytes(reason: NoAnswer): string {
  const { status, text = '', headers } = problem(reason)
  const all = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${reason.message}`, ...lines, '', text].join('\r\n')
}
