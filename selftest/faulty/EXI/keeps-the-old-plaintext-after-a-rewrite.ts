import { type ObjectStore, Tunnel } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-5',
  costs: 'Who wrote everything back to have it encrypted left the plaintext lying in storage.',
}

/** Deleting is left to a job that looks for envelopes. */
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

export const connect = withParts({
  tunnel: (needs) => new Tunnel({ ...needs, store: keepingPlaintext(needs.store) }),
})
