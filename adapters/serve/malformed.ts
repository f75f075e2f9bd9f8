/** Answers what Node's parser refuses, in the same terms as everything else. */
import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { NoAnswer } from './no-answer'
import { problem } from './replies'

const REASONS: Readonly<Record<string, NoAnswer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new NoAnswer(408, 'the request did not come in time'),
  HPE_HEADER_OVERFLOW: new NoAnswer(431, 'the headers are too large'),
}
const NO_HTTP = new NoAnswer(400, 'this is no HTTP/1.1')

/** Where an answer is being written already, there is no place for another. */
export function refuseMalformed(server: Server, inFlight: ReadonlySet<ServerResponse>): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const begun = [...inFlight].some(
      (response) => response.socket === socket && response.headersSent,
    )
    if (begun || !socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else refuse(socket, REASONS[error.code ?? ''] ?? NO_HTTP)
  })
  server.on('connect', (_request, socket: Duplex) =>
    refuse(socket, new NoAnswer(405, 'this is no proxy')),
  )
}

function refuse(socket: Duplex, reason: NoAnswer): void {
  const { status, text = '' } = problem(reason)
  const head = [
    `HTTP/1.1 ${status} ${reason.message}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ]
  socket.on('error', () => {})
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
