/**
 * Requests over plain sockets, with nothing done to them but counting: the least that a client can cost,
 * so that what is measured is the server. On each connection the next one follows the answer to the last.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Load {
  readonly address: string
  readonly path: string
  /** JSON. */
  readonly body: string
  /** What every answer must end with: JSON. */
  readonly expected: string
}

export interface Counted {
  readonly answers: number
  readonly milliseconds: number
}

/** Rejects at the first answer that is not the expected one. */
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
    const counts = sockets.map((socket) => askAgainAndAgain(socket, load, start + forMs))
    const answers = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
    return { answers, milliseconds: performance.now() - start }
  } finally {
    for (const socket of sockets) socket.destroy()
  }
}

function askAgainAndAgain(socket: Socket, load: Load, until: number): Promise<number> {
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
    socket.on('close', () => reject(new Error('the server hung up')))
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
