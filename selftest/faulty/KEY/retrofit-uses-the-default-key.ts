import { byokOnRetrofit } from '../../parts/byok-on-retrofit'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'KEY-3',
  'A project that was encrypted later reports the BYOK and lies under another key.',
  byokOnRetrofit((choice) => (caller, region, keyId) => {
    choice.byok(caller, region, keyId)
    return choice.defaultKey(caller, region)
  }),
)
