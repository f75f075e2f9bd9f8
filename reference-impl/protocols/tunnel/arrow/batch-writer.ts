/** Rows as an Arrow message of one record batch. */

import type { MapValue, TypedRow, Value } from '../../../columns'
import type { ArrowField } from './arrow-field'
import { batchMessage, type FieldNode } from './message'

export function encodeBatch(fields: readonly ArrowField[], rows: readonly TypedRow[]): Buffer {
  const writer = new BatchWriter()
  for (const [index, field] of fields.entries()) {
    writer.column(
      field,
      rows.map((row) => row[index] ?? null),
    )
  }
  return batchMessage(rows.length, writer.nodes, writer.buffers)
}

class BatchWriter {
  readonly nodes: FieldNode[] = []
  readonly buffers: Buffer[] = []

  column(field: ArrowField, values: readonly Value[]): void {
    const nulls = values.reduce<number>((sum, value) => sum + (value === null ? 1 : 0), 0)
    this.nodes.push({ length: values.length, nulls })
    this.buffers.push(nulls === 0 ? NONE : bitsOf(values, (value) => value !== null))
    switch (field.kind) {
      case 'fixed':
        this.buffers.push(fixedOf(field, values))
        break
      case 'bits':
        this.buffers.push(bitsOf(values, (value) => value === true))
        break
      case 'bytes':
        this.#bytes(values)
        break
      case 'list':
        this.#list(field.element, values as readonly (readonly Value[] | null)[])
        break
      case 'map':
        this.#map(field, values as readonly (MapValue | null)[])
        break
      case 'struct':
        this.#struct(field, values)
        break
    }
  }

  #bytes(values: readonly Value[]): void {
    const all = values.map((value) => (value === null ? NONE : bytesOf(value)))
    this.buffers.push(offsetsOf(all), Buffer.concat(all))
  }

  #list(element: ArrowField, lists: readonly (readonly Value[] | null)[]): void {
    this.buffers.push(offsetsOf(lists.map((list) => list ?? [])))
    this.column(
      element,
      lists.flatMap((list) => list ?? []),
    )
  }

  /** A list of structs with a key and a value. */
  #map(
    { key, value }: Extract<ArrowField, { kind: 'map' }>,
    maps: readonly (MapValue | null)[],
  ): void {
    const entries = maps.map((map) => map?.entries ?? [])
    this.buffers.push(offsetsOf(entries))
    const all = entries.flat()
    this.nodes.push({ length: all.length, nulls: 0 })
    this.buffers.push(NONE)
    this.column(
      key,
      all.map(([of]) => of),
    )
    this.column(
      value,
      all.map(([, to]) => to),
    )
  }

  #struct({ fields, shape }: Extract<ArrowField, { kind: 'struct' }>, values: readonly Value[]) {
    const parts = values.map((value) => (value === null ? [] : shape.split(value)))
    for (const [index, field] of fields.entries()) {
      this.column(
        field,
        parts.map((part) => part[index] ?? null),
      )
    }
  }
}

const NONE = Buffer.alloc(0)

function fixedOf(
  { width, codec }: Extract<ArrowField, { kind: 'fixed' }>,
  values: readonly Value[],
): Buffer {
  const bytes = Buffer.alloc(width * values.length)
  for (const [index, value] of values.entries()) {
    if (value !== null) codec.write(bytes, value, index * width)
  }
  return bytes
}

function bitsOf(values: readonly Value[], isSet: (value: Value) => boolean): Buffer {
  const bytes = Buffer.alloc(Math.ceil(values.length / 8))
  for (const [index, value] of values.entries()) {
    if (isSet(value)) bytes[index >> 3] = (bytes[index >> 3] as number) | (1 << (index & 7))
  }
  return bytes
}

function bytesOf(value: Value): Buffer {
  return typeof value === 'string' ? Buffer.from(value) : (value as Buffer)
}

function offsetsOf(parts: readonly { readonly length: number }[]): Buffer {
  const bytes = Buffer.alloc(4 * (parts.length + 1))
  let end = 0
  for (const [index, { length }] of parts.entries()) {
    end += length
    bytes.writeInt32LE(end, 4 * (index + 1))
  }
  return bytes
}
