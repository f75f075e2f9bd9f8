import { Sealing } from '../../../reference-impl/index'
import { countingFrom } from '../../parts/ciphers'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-6',
  'Under AESCTR each file shares all but one block of key stream with the one before it.',
  {
    sealing: (needs) => {
      // The first counter of each object is one more than that of the object before.
      let objects = 0n
      const next = () => Buffer.from((objects++).toString(16).padStart(32, '0'), 'hex')
      const oneApart = countingFrom(next)
      return new Sealing({
        ...needs,
        cipherFor: (algorithm) => (algorithm === 'AESCTR' ? oneApart : needs.cipherFor(algorithm)),
      })
    },
  },
)
