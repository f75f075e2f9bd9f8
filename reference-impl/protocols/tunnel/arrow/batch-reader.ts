/** The rows of an Arrow record batch. */

import type { TypedRow, Value } from '../../../columns'
import type { ArrowField } from './arrow-field'
import { type BatchMetadata, malformed } from './message'

type ValueAt = (index: number) => Value

/** @throws InvalidRecords where the batch is not one of these fields, also while rows are taken */
export function* decodeBatch(
  fields: readonly ArrowField[],
  metadata: BatchMetadata,
  body: Buffer,
): Generator<TypedRow, void, undefined> {
  const reader = new BatchReader(metadata, body)
  const columns = fields.map((field) => reader.column(field, metadata.rows))
  reader.end()
  for (let index = 0; index < metadata.rows; index++) yield columns.map((column) => column(index))
}

class BatchReader {
  readonly #metadata: BatchMetadata
  readonly #body: Buffer
  #node = 0
  #buffer = 0

  constructor(metadata: BatchMetadata, body: Buffer) {
    this.#metadata = metadata
    this.#body = body
  }

  /** @throws InvalidRecords where there is more than the columns need */
  end(): void {
    const { nodes, buffers } = this.#metadata
    if (this.#node !== nodes.length || this.#buffer !== buffers.length) {
      throw malformed('it has other columns')
    }
  }

  /** @param length at least as many values as are asked for */
  column(field: ArrowField, least: number): ValueAt {
    const node = this.#metadata.nodes[this.#node++]
    if (!node || node.length < least) throw malformed('a column is too short')
    const { length, nulls } = node
    const validity = this.#take(0)
    if (nulls > 0) requireBytes(validity, Math.ceil(length / 8))
    const value = this.#values(field, length)
    if (nulls === 0) return value
    return (index) => (isSet(validity, index) ? value(index) : null)
  }

  #values(field: ArrowField, length: number): ValueAt {
    switch (field.kind) {
      case 'fixed': {
        const { width, codec } = field
        const bytes = this.#take(width * length)
        return (index) => codec.read(bytes, index * width)
      }
      case 'bits': {
        const bytes = this.#take(Math.ceil(length / 8))
        return (index) => isSet(bytes, index)
      }
      case 'bytes': {
        const range = this.#offsets(length)
        const bytes = this.#take(0)
        return (index) => {
          const [start, end] = range(index)
          if (end > bytes.length) throw malformed('a value lies outside its buffer')
          return field.decode(bytes.subarray(start, end))
        }
      }
      case 'list': {
        const range = this.#offsets(length)
        return elementsOf(range, this.#child(field.element))
      }
      case 'map':
        return this.#map(field, length)
      case 'struct': {
        const parts = field.fields.map((part) => this.column(part, length))
        return (index) => field.shape.join(parts.map((part) => part(index)))
      }
    }
  }

  #map({ key, value }: Extract<ArrowField, { kind: 'map' }>, length: number): ValueAt {
    const range = this.#offsets(length)
    this.#node++
    this.#take(0)
    const keys = elementsOf(range, this.#child(key))
    const values = elementsOf(range, this.#child(value))
    return (index) => {
      const of = values(index) as readonly Value[]
      const all = keys(index) as readonly Value[]
      return { entries: all.map((each, at) => [each, of[at] ?? null] as const) }
    }
  }

  /** A column whose length its parent does not know: values outside it are refused as they are asked for. */
  #child(field: ArrowField): ValueAt {
    const length = this.#metadata.nodes[this.#node]?.length ?? 0
    const column = this.column(field, 0)
    return (index) => {
      if (index >= length) throw malformed('a list lies outside its elements')
      return column(index)
    }
  }

  #offsets(length: number): (index: number) => readonly [start: number, end: number] {
    const bytes = this.#take(0)
    // A column without values may have no offsets.
    if (length > 0) requireBytes(bytes, 4 * (length + 1))
    return (index) => {
      const start = bytes.readInt32LE(4 * index)
      const end = bytes.readInt32LE(4 * index + 4)
      if (start < 0 || end < start) throw malformed('its offsets are not in order')
      return [start, end]
    }
  }

  #take(least: number): Buffer {
    const { offset, length } = this.#metadata.buffers[this.#buffer++] ?? { offset: 0, length: -1 }
    if (length < 0 || offset + length > this.#body.length) {
      throw malformed('a buffer lies outside its body')
    }
    const bytes = this.#body.subarray(offset, offset + length)
    requireBytes(bytes, least)
    return bytes
  }
}

function elementsOf(
  range: (index: number) => readonly [start: number, end: number],
  element: ValueAt,
): ValueAt {
  return (index) => {
    const [start, end] = range(index)
    const elements: Value[] = []
    for (let at = start; at < end; at++) elements.push(element(at))
    return elements
  }
}

function requireBytes(bytes: Buffer, least: number): void {
  if (bytes.length < least) throw malformed('a buffer is too short')
}

function isSet(bits: Buffer, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0
}
