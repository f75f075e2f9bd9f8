/** Keeps a chunk of rows in several stored objects, each with its own envelope. */
import type { ObjectStore, StoredBytes } from '../../reference-impl/index'

/** Several objects as one. The store separates them again. */
export function joined(pieces: readonly StoredBytes[]): StoredBytes {
  const lengths = pieces.map(({ header, body }) => [header.length, body.length])
  const body = Buffer.concat(pieces.flatMap((piece) => [piece.header, piece.body]))
  return { header: Buffer.from(JSON.stringify(lengths)), body }
}

export function separated({ header, body }: StoredBytes): readonly StoredBytes[] {
  let at = 0
  const take = (length: number): Buffer => {
    at += length
    return body.subarray(at - length, at)
  }
  const lengths = JSON.parse(header.toString('utf8')) as [number, number][]
  return lengths.map(([first, second]) => ({ header: take(first), body: take(second) }))
}

/** Stores each piece as its own object. To get the whole gives the pieces joined. */
export class SplittingStore implements ObjectStore {
  readonly #store: ObjectStore
  readonly #pieces = new Map<string, readonly string[]>()
  /** Pieces whose bytes were changed in storage: each is deleted and put by itself. */
  readonly #singles = new Set<string>()

  constructor(store: ObjectStore) {
    this.#store = store
  }

  async put(id: string, bytes: StoredBytes): Promise<void> {
    if (this.#singles.delete(id)) return this.#store.put(id, bytes)
    const pieces = separated(bytes)
    const ids = pieces.map((_, index) => `${id}.${String(index).padStart(6, '0')}`)
    this.#pieces.set(id, ids)
    for (const [index, piece] of pieces.entries())
      await this.#store.put(ids[index] as string, piece)
  }

  async get(id: string): Promise<StoredBytes> {
    const ids = this.#pieces.get(id)
    if (!ids) return this.#store.get(id)
    return joined(await Promise.all(ids.map((piece) => this.#store.get(piece))))
  }

  async delete(id: string): Promise<void> {
    const pieces = this.#pieces.get(id)
    if (!pieces) this.#singles.add(id)
    for (const piece of pieces ?? [id]) await this.#store.delete(piece)
    this.#pieces.delete(id)
  }

  list(prefix: string): Promise<readonly string[]> {
    return this.#store.list(prefix)
  }
}
