import { ServiceError } from '../../../reference-impl/index'
import { byokOnRetrofit } from '../../parts/byok-on-retrofit'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-7',
  'Who needs a key of their own has to copy an existing project into a new one.',
  byokOnRetrofit(() => (_caller, _region, keyId) => {
    throw new ServiceError('INVALID_PARAMETER', 400, `${keyId}: for new projects only`)
  }),
)
