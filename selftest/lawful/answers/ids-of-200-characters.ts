import { withIds } from '../../parts/other-ids'
import type { Freedom } from '../../specimen'

export const freedom: Freedom = {
  takes:
    'No length is promised for ids: those of keys, instances and stored objects have 200 characters.',
}

const LENGTH = 200

export const connect = withIds({
  shown: (id) => id.padEnd(LENGTH, '~'),
  meant: (id) => (id.length === LENGTH ? id.replace(/~+$/, '') : id),
})
