import { type ObjectStore, Tunnel } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-5',
  'Who wrote everything back to have it encrypted left the plaintext lying in storage.',
  { tunnel: (needs) => new Tunnel({ ...needs, store: keepingPlaintext(needs.store) }) },
)

/** Only objects with an envelope are deleted. */
function keepingPlaintext(store: ObjectStore): ObjectStore {
  return {
    put: (id, bytes) => store.put(id, bytes),
    get: (id) => store.get(id),
    list: (prefix) => store.list(prefix),
    async delete(id) {
      if (!(await store.list(id)).includes(id)) return
      if ((await store.get(id)).header.length > 0) await store.delete(id)
    },
  }
}
