import { type Algorithm, isAlgorithm } from '../../../reference-impl/index'
import { afterARefusedChange } from '../../parts/refused-changes'
import { faulty } from '../../specimen'

/** The new configuration is saved first and checked after that. */
export const { fault, connect } = faulty(
  'IMM-3',
  'A change that was refused is in force, and the next rows are written with it.',
  afterARefusedChange((project, asked) => {
    if (!asked) project.encryption = null
    else if (project.encryption && isAlgorithm(asked.algorithm)) {
      const algorithm: Algorithm = asked.algorithm
      project.encryption = { ...project.encryption, algorithm }
    }
  }),
)
