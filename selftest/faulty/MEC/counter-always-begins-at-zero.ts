import { cipherFor } from '../../../reference-impl/index'
import { countingFrom } from '../../parts/first-counter'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-6',
  costs: 'Under AESCTR two files of a project, laid over each other, give away what both hold.',
}

const fromZero = countingFrom(() => Buffer.alloc(16))

export const connect = withParts({
  cipherFor: (algorithm) => (algorithm === 'AESCTR' ? fromZero : cipherFor(algorithm)),
})
