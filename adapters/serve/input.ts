/** Reads what was sent with a request: one JSON object in UTF-8, of limited size. */
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { isObject } from '../schema/mistake'
import { NotStrictJson, parseStrictly } from '../strict-json'
import { BodyBytes } from './body-bytes'
import type { BodyShare } from './body-memory'
import { NoAnswer } from './no-answer'

export type Input = Readonly<Record<string, unknown>>

const MEBIBYTE = 1024 * 1024

/** What is too large is not read on: Node throws the rest away as it comes. */
export async function inputOf(
  request: IncomingMessage,
  memory: BodyShare,
  limitMiB: number,
): Promise<Input> {
  const { headers } = request
  checkContent(headers['content-type'], headers['content-encoding'])
  const bytes = await bodyOf(request, memory, limitMiB)
  try {
    return inputIn(bytes.all())
  } finally {
    bytes.free()
  }
}

function inputIn(body: Buffer): Input {
  if (body.length === 0) throw new NoAnswer(400, 'the request has no body; send at least {}')
  if (!isUtf8(body)) throw new NoAnswer(400, 'the body is no UTF-8')
  const value = parsed(body.toString('utf8'))
  if (isObject(value)) return value
  throw new NoAnswer(400, 'the body is JSON, but not an object')
}

/**
 * Insisted on for safety's sake too: a page in a browser can send JSON to another site only after
 * asking it, which is never granted here.
 */
function checkContent(type = '', encoding = 'identity'): void {
  if (!/^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i.test(type)) {
    const sent = type === '' ? 'the request has no content-type' : 'the content-type will not do'
    throw new NoAnswer(415, `${sent}; a body is sent as application/json, in UTF-8`, {
      accept: 'application/json',
    })
  }
  if (encoding !== 'identity') {
    throw new NoAnswer(415, 'the body is compressed, which is not understood here', {
      'accept-encoding': 'identity',
    })
  }
}

function bodyOf(request: IncomingMessage, memory: BodyShare, limitMiB: number): Promise<BodyBytes> {
  return new Promise((resolve, reject) => {
    const limit = limitMiB * MEBIBYTE
    const tooLarge = new NoAnswer(
      413,
      `the body is larger than ${limitMiB} MiB, which is all that is taken`,
    )
    const length = Number(request.headers['content-length'] ?? limit)
    if (length > limit) {
      reject(tooLarge)
      return
    }
    const bytes = new BodyBytes(memory, length)
    const take = (piece: Buffer): void => {
      try {
        if (bytes.size + piece.length > limit) throw tooLarge
        bytes.add(piece)
      } catch (reason) {
        request.off('data', take)
        // What still comes is read, and thrown away.
        request.resume()
        bytes.free()
        memory.release()
        reject(reason)
      }
    }
    request.on('data', take)
    request.on('end', () => resolve(bytes))
    request.on('error', () => {
      bytes.free()
      reject(new NoAnswer(400, 'the request broke off'))
    })
  })
}

function parsed(text: string): unknown {
  try {
    return parseStrictly(text)
  } catch (error) {
    if (!(error instanceof NotStrictJson)) throw error
    throw new NoAnswer(400, `the body ${error.message}`)
  }
}
