import { checkLimits } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'MaxCompute’s page asks Hologres for 1.1 and does not set the default key apart: 1.1 is enough ' +
    'for it here.',
}

export const connect = withParts({
  checkLimits: (read) =>
    read.key.kind === 'default'
      ? checkLimits({ ...read, key: { kind: 'byok', keyId: '' }, region: 'cn-shanghai' })
      : checkLimits(read),
})
