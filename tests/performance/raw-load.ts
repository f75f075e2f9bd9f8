/**
 * A load generator over plain sockets. It parses no HTTP, so that almost all of the measured time
 * is the server's: both share one machine. Each connection sends the next request after the
 * response.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Load {
  readonly address: string
  readonly path: string
  /** JSON. */
  readonly body: string
  /** The end of every response: JSON. */
  readonly expected: string
}

export interface Counted {
  readonly answers: number
  readonly milliseconds: number
}

/** Rejects at the first unexpected response. */
export async function rawLoad(load: Load, connections: number, forMs: number): Promise<Counted> {
  const { hostname, port } = new URL(load.address)
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      await once(socket, 'connect')
      return socket
    }),
  )
  try {
    const start = performance.now()
    const counts = sockets.map((socket) => sendRequests(socket, load, start + forMs))
    const answers = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
    return { answers, milliseconds: performance.now() - start }
  } finally {
    for (const socket of sockets) socket.destroy()
  }
}

function sendRequests(socket: Socket, load: Load, until: number): Promise<number> {
  const question = Buffer.from(
    [
      `POST ${load.path} HTTP/1.1`,
      'host: 127.0.0.1',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(load.body)}`,
      '',
      load.body,
    ].join('\r\n'),
  )
  const expected = Buffer.from(load.expected).toString('latin1')
  return new Promise((resolve, reject) => {
    let answers = 0
    let received = ''
    socket.setEncoding('latin1')
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the server closed the connection')))
    socket.on('data', (text: string) => {
      received += text
      if (!received.endsWith(expected)) return
      if (!received.startsWith('HTTP/1.1 200 ')) return reject(new Error(received))
      answers++
      received = ''
      if (performance.now() < until) socket.write(question)
      else resolve(answers)
    })
    socket.write(question)
  })
}
