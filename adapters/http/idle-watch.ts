/**
 * Watches connections while they wait for the next question. What comes meanwhile belongs to none:
 * newer versions of Node drop the connection without a word, older ones take it for the next
 * answer. Either way a target that answers twice may already have been judged by the answer to
 * another question.
 */
import type { Agent } from 'node:http'
import type { Socket } from 'node:net'

/** A line end too many after an answer, which is allowed (RFC 9112, 2.2). */
const HARMLESS_BYTES = 2

/**
 * How much a connection had received when it became idle; without end while it carries a question.
 */
const RECEIVED = new WeakMap<Socket, number>()

/** Calls `said` after it has closed a connection on which something came unasked. */
export function watchIdle(agent: Agent, said: () => void): void {
  agent.on('free', (socket: Socket) => {
    if (!RECEIVED.has(socket)) {
      socket.once('close', () => {
        if (hasMoreThanAsked(socket)) said()
      })
    }
    RECEIVED.set(socket, socket.bytesRead)
  })
}

/** To be asked when a connection is about to carry a question again, which ends its watch. */
export function hasMoreThanAsked(socket: Socket): boolean {
  const received = RECEIVED.get(socket) ?? Number.POSITIVE_INFINITY
  if (RECEIVED.has(socket)) RECEIVED.set(socket, Number.POSITIVE_INFINITY)
  return socket.bytesRead > received + HARMLESS_BYTES
}
