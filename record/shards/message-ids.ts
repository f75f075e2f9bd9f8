/**
 * The ids that tie Cucumber's messages together. Each process makes its own, so that two records of
 * the same features differ in them and in nothing else.
 */
import { isObject } from '../shape'

/** A copy in which every id is what `rename` makes of it. */
export function withIds<Message>(message: Message, rename: (id: string) => string): Message {
  return renamed(message, '', rename) as Message
}

/** Every id, at its first appearance. */
export function idsOf(messages: readonly unknown[]): readonly string[] {
  const ids = new Set<string>()
  for (const message of messages)
    withIds(message, (id) => {
      ids.add(id)
      return id
    })
  return [...ids]
}

/** Ids of one process, each with the id that another process has for the same. */
export class IdPairs {
  readonly #pairs = new Map<string, string>()
  readonly #taken = new Set<string>()

  get pairs(): ReadonlyMap<string, string> {
    return this.#pairs
  }

  /** False where one of them is in another pair. */
  add(one: string, other: string): boolean {
    const known = this.#pairs.get(one)
    if (known !== undefined || this.#taken.has(other)) return known === other
    this.#pairs.set(one, other)
    this.#taken.add(other)
    return true
  }
}

/**
 * Whether messages of two processes are the same except for their ids, which are paired. The place of a step is left aside:
 * it tells how the command was installed.
 */
export function areAlike(one: unknown, other: unknown, ids: IdPairs, key = ''): boolean {
  if (typeof one === 'string' && typeof other === 'string')
    return holdsIds(key) ? ids.add(one, other) : one === other
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => areAlike(each, other[index], ids, key))
    )
  if (!isObject(one) || !isObject(other)) return one === other
  for (const name in one)
    if (name !== PLACE && !areAlike(one[name], other[name], ids, name)) return false
  for (const name in other)
    if (name !== PLACE && other[name] !== undefined && !(name in one)) return false
  return true
}

const PLACE = 'sourceReference'

function renamed(value: unknown, key: string, rename: (id: string) => string): unknown {
  if (typeof value === 'string') return holdsIds(key) ? rename(value) : value
  if (Array.isArray(value)) return value.map((each) => renamed(each, key, rename))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, renamed(each, name, rename)]),
  )
}

/** `id`, `pickleId`, `astNodeIds`. */
function holdsIds(key: string): boolean {
  return key === 'id' || key.endsWith('Id') || key.endsWith('Ids')
}
