import { withIds } from '../../parts/other-ids'
import { lawful } from '../../specimen'

const LENGTH = 200

export const { freedom, connect } = lawful(
  'No length is promised for ids: those of keys, instances and stored objects have 200 characters.',
  withIds({
    shown: (id) => id.padEnd(LENGTH, '~'),
    meant: (id) => (id.length === LENGTH ? id.replace(/~+$/, '') : id),
  }),
)
