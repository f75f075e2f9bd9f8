import { checkLimits } from '../../../reference-impl/index'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'MaxCompute’s page asks Hologres for 1.1 and does not set the default key apart: 1.1 is enough ' +
    'for it here.',
  {
    checkLimits: (read) =>
      read.key.kind === 'default'
        ? checkLimits({ ...read, key: { kind: 'byok', keyId: '' }, region: 'cn-shanghai' })
        : checkLimits(read),
  },
)
