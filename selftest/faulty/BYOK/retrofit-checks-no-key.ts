import { byokOnRetrofit } from '../../parts/byok-on-retrofit'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-7',
  'A mistyped key shuts an existing project to every write, for good.',
  byokOnRetrofit(() => (_caller, _region, keyId) => keyId),
)
