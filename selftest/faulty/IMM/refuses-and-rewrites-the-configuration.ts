import { type Algorithm, isAlgorithm } from '../../../reference-impl/index'
import { afterARefusedChange } from '../../parts/after-a-refused-change'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-3',
  costs: 'A change that was refused is in force, and the next rows are written with it.',
}

/** The new configuration is saved first and checked second. */
export const connect = withParts(
  afterARefusedChange((project, asked) => {
    if (!asked) project.encryption = null
    else if (project.encryption && isAlgorithm(asked.algorithm)) {
      const algorithm: Algorithm = asked.algorithm
      project.encryption = { ...project.encryption, algorithm }
    }
  }),
)
