import { afterARefusedChange } from '../../parts/after-a-refused-change'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-6',
  costs: 'The configuration names a key that has nothing to do with the data.',
}

export const connect = withParts(
  afterARefusedChange((project, asked) => {
    if (project.encryption && asked?.algorithm === project.encryption.algorithm) {
      project.encryption = { ...project.encryption, key: asked.key }
    }
  }),
)
