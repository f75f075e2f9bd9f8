/**
 * The ids that tie Cucumber's messages together. Each process makes its own, so that two records of
 * the same features differ in them and in nothing else.
 */

/** A copy in which every id is what `rename` makes of it. */
export function withIds<Message>(message: Message, rename: (id: string) => string): Message {
  return renamed(message, '', rename) as Message
}

/** Every id, at its first appearance. */
export function idsOf(messages: readonly unknown[]): readonly string[] {
  const ids = new Set<string>()
  for (const message of messages) {
    withIds(message, (id) => {
      ids.add(id)
      return id
    })
  }
  return [...ids]
}

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
  return key === 'id' || /Ids?$/.test(key)
}
