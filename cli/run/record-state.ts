/**
 * `run.state`, beside a record that has not come to its end: SHA-256 of what is settled in it, so that a record that was
 * changed since its run was broken off is not resumed. It shows changes that were made by mistake. It does not protect
 * against intent: who can change the record can also write or remove this file. Not settled, and so not covered, are the
 * lines of scenarios that are under way, and what is behind the first of them. Where the record is shorter than it was, as
 * after a loss of power, only what had reached the disk counts: all but the last second.
 */
import { createHash, type Hash } from 'node:crypto'
import { closeSync, constants, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '../../record/parse-json'
import { count, object, primitive } from '../../record/shape'
import { writeFailure } from '../../record/write-failure'
import { chunksOf } from '../../reports'

const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants
export const STATE = 'run.state'
/** Written in place, so that it needs no space on a disk that is full: in each state it has this many bytes. */
const SIZE = 256
const CHUNK_BYTES = 1 << 18

/** So many first bytes of the record have this digest. */
interface Settled {
  readonly bytes: number
  /** In hex. */
  readonly sha256: string
}

interface State {
  readonly latest: Settled
  /** The latest that certainly reached the disk: after a loss of power the record may lack what came later. */
  readonly synced: Settled
}

const NOTHING: Settled = { bytes: 0, sha256: createHash('sha256').digest('hex') }

export class RecordState {
  readonly #path: string
  readonly #file: number
  #hash = createHash('sha256')
  #state: State = { latest: NOTHING, synced: NOTHING }

  /** @throws WriteFailure where it cannot be written */
  constructor(folder: string) {
    this.#path = join(folder, STATE)
    try {
      this.#file = openSync(this.#path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      this.#write()
    } catch (error) {
      throw writeFailure(this.#path, error)
    }
  }

  /** The first `end` bytes of the record are settled. */
  settle(record: number, end: number): void {
    const { latest, synced } = this.#state
    if (end <= latest.bytes) return
    hashPart(this.#hash, record, latest.bytes, end)
    this.#state = { latest: settled(this.#hash, end), synced }
    this.#tryToWrite()
  }

  /** All that was written is on the disk. */
  wasSynced(): void {
    this.#state = { ...this.#state, synced: this.#state.latest }
  }

  /** Bytes from there on will be written anew. */
  changes(start: number): void {
    if (start >= this.#state.latest.bytes) return
    this.#hash = createHash('sha256')
    this.#state = { latest: NOTHING, synced: NOTHING }
    this.#tryToWrite()
  }

  close(): void {
    closeSync(this.#file)
  }

  /** The run came to its end: now other digests cover the record. */
  remove(): void {
    this.close()
    rmSync(this.#path, { force: true })
  }

  /** What was written before stays valid. */
  #tryToWrite(): void {
    try {
      this.#write()
    } catch {
      // The disk is full or broken: the record says so.
    }
  }

  #write(): void {
    writeSync(this.#file, `${JSON.stringify(this.#state).padEnd(SIZE - 1)}\n`, 0)
  }
}

/** Of a record that is removed. */
export function removeState(folder: string): void {
  rmSync(join(folder, STATE), { force: true })
}

function hashPart(hash: Hash, file: number, start: number, end: number): void {
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - start))
  for (let at = start; at < end; ) {
    const size = readSync(file, chunk, 0, Math.min(chunk.length, end - at), at)
    if (size === 0) return
    hash.update(chunk.subarray(0, size))
    at += size
  }
}

function settled(hash: Hash, bytes: number): Settled {
  return { bytes, sha256: hash.copy().digest('hex') }
}

const digest = primitive('a SHA-256 in hex', (value) => /^[0-9a-f]{64}$/.test(String(value)))
const part = object({ bytes: count, sha256: digest })
const state = object({ latest: part, synced: part })

/**
 * `unchanged`, or cut off behind what certainly reached the disk. `unknown`: there is no state beside it, or it cannot be
 * read.
 */
export type RecordChange = 'unchanged' | 'changed' | 'unknown'

export function changeOf(folder: string, record: string): RecordChange {
  const known = stateIn(folder)
  if (known === undefined) return 'unknown'
  const { latest, synced } = known
  const [first, last] = [synced, latest].sort((one, other) => one.bytes - other.bytes)
  const found = new Map<number, string>([[0, NOTHING.sha256]])
  const hash = createHash('sha256')
  let size = 0
  for (const chunk of chunksOf(record)) {
    let from = 0
    for (const { bytes } of [first, last] as Settled[]) {
      if (bytes <= size + from || bytes > size + chunk.length) continue
      hash.update(chunk.subarray(from, bytes - size))
      from = bytes - size
      found.set(bytes, hash.copy().digest('hex'))
    }
    hash.update(chunk.subarray(from))
    size += chunk.length
    if (size >= (last as Settled).bytes) break
  }
  const needed = size < latest.bytes ? synced : latest
  return found.get(needed.bytes) === needed.sha256 ? 'unchanged' : 'changed'
}

function stateIn(folder: string): State | undefined {
  try {
    const read = parseJson(readFileSync(join(folder, STATE), 'utf8'))
    return state(read) === undefined ? (read as State) : undefined
  } catch {
    return undefined
  }
}
