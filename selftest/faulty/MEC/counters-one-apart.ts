import { Sealing } from '../../../reference-impl/index'
import { countingFrom } from '../../parts/first-counter'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-6',
  costs: 'Under AESCTR each file shares all but one block of key stream with the one before it.',
}

export const connect = withParts({
  sealing: (needs) => {
    // Every object has a first counter of its own: one more than the object before.
    let objects = 0n
    const next = () => Buffer.from((objects++).toString(16).padStart(32, '0'), 'hex')
    const oneApart = countingFrom(next)
    return new Sealing({
      ...needs,
      cipherFor: (algorithm) => (algorithm === 'AESCTR' ? oneApart : needs.cipherFor(algorithm)),
    })
  },
})
