import { afterARefusedChange } from '../../parts/refused-changes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-6',
  'The configuration names a key that has nothing to do with the data.',
  afterARefusedChange((project, asked) => {
    if (project.encryption && asked?.algorithm === project.encryption.algorithm) {
      project.encryption = { ...project.encryption, key: asked.key }
    }
  }),
)
