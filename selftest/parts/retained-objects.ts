/** Storage in which objects that were deleted stay for some hours, as in a backup. */
import { type Clock, HOUR_MS, type ObjectStore, Tunnel } from '../../reference-impl/index'
import type { Replacement } from '../replacing'

export function retainingReplaced(hours: number): Replacement {
  return {
    replacedIn: (_, { clock, store }) => {
      const retained = retaining(store, clock, hours)
      return { tunnel: (needs) => new Tunnel({ ...needs, store: retained }) }
    },
  }
}

function retaining(store: ObjectStore, clock: Clock, hours: number): ObjectStore {
  const deletedAt = new Map<string, number>()

  async function deleteDue(): Promise<void> {
    for (const [id, time] of deletedAt) {
      if (clock.now() - time < hours * HOUR_MS) continue
      deletedAt.delete(id)
      await store.delete(id)
    }
  }

  return {
    put(id, bytes) {
      // The name of an object that a failed write left is taken again.
      deletedAt.delete(id)
      return store.put(id, bytes)
    },
    get: (id) => store.get(id),
    async list(prefix) {
      await deleteDue()
      return store.list(prefix)
    },
    async delete(id) {
      deletedAt.set(id, clock.now())
    },
  }
}
