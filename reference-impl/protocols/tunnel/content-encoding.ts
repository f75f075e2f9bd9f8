/**
 * Bodies that are compressed as a whole: `deflate`, which is the format of zlib (RFC 1950), and `zstd`
 * where this Node has it. Checksums are of what was not compressed.
 */

import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { encodingNotSupported, malformedDataStream } from './refusals'

interface Compression {
  readonly compress: () => Transform
  readonly decompress: () => Transform
}

const CHUNK = { chunkSize: 64 * 1024 }
/** Uploads and downloads are to be fast: the level of PyODPS is as low. */
const COMPRESSIONS: Readonly<Record<string, Compression>> = {
  deflate: {
    compress: () => zlib.createDeflate({ ...CHUNK, level: 1 }),
    decompress: () => zlib.createInflate(CHUNK),
  },
  // Node has it from 22.15 on.
  ...(typeof zlib.createZstdCompress === 'function' && {
    zstd: {
      compress: () => zlib.createZstdCompress(CHUNK),
      decompress: () => zlib.createZstdDecompress(CHUNK),
    },
  }),
}

function compressionOf(encoding: string): Compression | undefined {
  return Object.hasOwn(COMPRESSIONS, encoding) ? COMPRESSIONS[encoding] : undefined
}

/** @throws ServiceError where the encoding is not supported, or, while it is read, where it is broken */
export function decoded(
  body: AsyncIterable<Buffer>,
  encoding: string | undefined,
): AsyncIterable<Buffer> {
  const name = (encoding ?? '').trim().toLowerCase()
  if (name === '' || name === 'identity') return body
  const compression = compressionOf(name)
  if (!compression) throw encodingNotSupported(name)
  return through(body, compression.decompress(), (error) =>
    isOfCompression(error) ? malformedDataStream(`it is not in the format ${name}`) : error,
  )
}

/**
 * What an answer is encoded as. Clients of the tunnel name one encoding, where they want one; others send
 * lists of what they can read.
 */
export function acceptedEncoding(accepted: string | undefined): string | undefined {
  const name = (accepted ?? '').trim().toLowerCase()
  return compressionOf(name) && name
}

/** @param encoding one that was accepted */
export function encoded(pieces: AsyncIterable<Buffer>, encoding: string): AsyncIterable<Buffer> {
  const compression = compressionOf(encoding)
  return compression ? through(pieces, compression.compress(), (error) => error) : pieces
}

async function* through(
  pieces: AsyncIterable<Buffer>,
  transform: Transform,
  meaning: (error: unknown) => unknown,
): AsyncGenerator<Buffer> {
  const fed = feed(pieces, transform)
  try {
    for await (const piece of transform) yield piece as Buffer
    await fed
  } catch (error) {
    throw meaning(error)
  } finally {
    transform.destroy()
    await fed.catch(() => {})
  }
}

/** A piece is valid until the next is taken: each is waited for. */
async function feed(pieces: AsyncIterable<Buffer>, transform: Transform): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (transform.destroyed) return
      await written(transform, piece)
    }
    transform.end()
  } catch (error) {
    transform.destroy(error as Error)
    throw error
  }
}

/** A transform that is destroyed with a full output does not call back. */
function written(transform: Transform, piece: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    transform.once('close', resolve)
    transform.write(piece, (error) => {
      transform.off('close', resolve)
      if (error) reject(error)
      else resolve()
    })
  })
}

function isOfCompression(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && /^(?:Z_|ZSTD_|ERR_STREAM_PREMATURE_CLOSE$)/.test(code)
}
