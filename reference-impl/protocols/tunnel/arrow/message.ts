/**
 * An Arrow message: its metadata, a FlatBuffers table, then its body
 * (https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format).
 */

import { InvalidRecords } from '../../../record-stream'

export interface FieldNode {
  readonly length: number
  readonly nulls: number
}

export interface BatchMetadata {
  readonly kind: 'batch'
  readonly rows: number
  readonly nodes: readonly FieldNode[]
  /** Where each buffer lies in the body. */
  readonly buffers: readonly { readonly offset: number; readonly length: number }[]
  readonly bodyLength: number
}

/** Before the length of the metadata. */
export const CONTINUATION = 0xffffffff
const VERSION_5 = 4
const SCHEMA = 1
const RECORD_BATCH = 3

/**
 * The whole message of a record batch. Its metadata always has the same layout: the tables of FlatBuffers
 * are written where they fit.
 */
export function batchMessage(
  rows: number,
  nodes: readonly FieldNode[],
  buffers: readonly Buffer[],
): Buffer {
  const metadata = Buffer.alloc(96 + 16 * (nodes.length + buffers.length))
  const buffersAt = 92 + 16 * nodes.length
  metadata.writeUInt32LE(16, 0)
  // The layout of Message at 16: version, type of the header, header, length of the body.
  writeUInt16s(metadata, 4, [12, 20, 16, 18, 4, 8])
  metadata.writeInt32LE(12, 16)
  metadata.writeUInt32LE(36, 20)
  metadata.writeInt16LE(VERSION_5, 32)
  metadata.writeUInt8(RECORD_BATCH, 34)
  // The layout of RecordBatch at 56: length, nodes, buffers.
  writeUInt16s(metadata, 40, [10, 20, 8, 4, 16])
  metadata.writeInt32LE(16, 56)
  metadata.writeUInt32LE(84 - 60, 60)
  metadata.writeBigInt64LE(BigInt(rows), 64)
  metadata.writeUInt32LE(buffersAt - 72, 72)
  metadata.writeUInt32LE(nodes.length, 84)
  for (const [index, { length, nulls }] of nodes.entries()) {
    metadata.writeBigInt64LE(BigInt(length), 88 + 16 * index)
    metadata.writeBigInt64LE(BigInt(nulls), 96 + 16 * index)
  }
  metadata.writeUInt32LE(buffers.length, buffersAt)
  let offset = 0
  const body: Buffer[] = []
  for (const [index, buffer] of buffers.entries()) {
    metadata.writeBigInt64LE(BigInt(offset), buffersAt + 4 + 16 * index)
    metadata.writeBigInt64LE(BigInt(buffer.length), buffersAt + 12 + 16 * index)
    const padding = (8 - (buffer.length % 8)) % 8
    body.push(buffer, PADDING.subarray(0, padding))
    offset += buffer.length + padding
  }
  metadata.writeBigInt64LE(BigInt(offset), 24)
  const prefix = Buffer.alloc(8)
  prefix.writeUInt32LE(CONTINUATION, 0)
  prefix.writeInt32LE(metadata.length, 4)
  return Buffer.concat([prefix, metadata, ...body])
}

const PADDING = Buffer.alloc(8)

function writeUInt16s(bytes: Buffer, at: number, numbers: readonly number[]): void {
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number, at + 2 * index)
}

/**
 * What the metadata of a message says. Schemas have no rows, and no body.
 *
 * @throws InvalidRecords where it is neither a schema nor a plain record batch
 */
export function readMetadata(bytes: Buffer): BatchMetadata | { readonly kind: 'schema' } {
  try {
    return metadataOf(bytes)
  } catch (error) {
    // Reads outside the buffer.
    if (error instanceof RangeError) throw malformed('its metadata is cut off')
    throw error
  }
}

function metadataOf(bytes: Buffer): BatchMetadata | { readonly kind: 'schema' } {
  const message = new FlatTable(bytes, bytes.readUInt32LE(0))
  const kind = message.has(1) ? bytes.readUInt8(message.at(1)) : 0
  if (kind === SCHEMA) return { kind: 'schema' }
  if (kind !== RECORD_BATCH) throw malformed('it is no record batch')
  const batch = new FlatTable(bytes, message.target(2))
  if (batch.has(3)) throw malformed('its record batch is compressed')
  const nodes = pairs(bytes, batch.target(1))
  const buffers = pairs(bytes, batch.target(2))
  return {
    kind: 'batch',
    rows: batch.has(0) ? length64(bytes, batch.at(0)) : 0,
    nodes: nodes.map(([length, nulls]) => ({ length, nulls })),
    buffers: buffers.map(([offset, length]) => ({ offset, length })),
    bodyLength: message.has(3) ? length64(bytes, message.at(3)) : 0,
  }
}

/** A table of FlatBuffers: its fields by their index, as its layout says. */
class FlatTable {
  readonly #bytes: Buffer
  readonly #at: number
  readonly #layout: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
    this.#layout = at - bytes.readInt32LE(at)
  }

  has(field: number): boolean {
    return this.#offset(field) !== 0
  }

  at(field: number): number {
    return this.#at + this.#offset(field)
  }

  /** Where what a field refers to begins. */
  target(field: number): number {
    if (!this.has(field)) throw malformed('its metadata is not complete')
    const at = this.at(field)
    return at + this.#bytes.readUInt32LE(at)
  }

  #offset(field: number): number {
    const place = 4 + 2 * field
    if (place + 2 > this.#bytes.readUInt16LE(this.#layout)) return 0
    return this.#bytes.readUInt16LE(this.#layout + place)
  }
}

/** A vector of structs of two numbers. */
function pairs(bytes: Buffer, at: number): readonly (readonly [number, number])[] {
  const count = bytes.readUInt32LE(at)
  if (at + 4 + 16 * count > bytes.length) throw malformed('its metadata is cut off')
  return Array.from({ length: count }, (_, index) => {
    const start = at + 4 + 16 * index
    return [length64(bytes, start), length64(bytes, start + 8)] as const
  })
}

function length64(bytes: Buffer, at: number): number {
  const length = Number(bytes.readBigInt64LE(at))
  if (length < 0 || length > 2 ** 40) throw malformed('it has an impossible length')
  return length
}

export function malformed(reason: string): InvalidRecords {
  return new InvalidRecords('malformed', `a message of Arrow is wrong: ${reason}`)
}
