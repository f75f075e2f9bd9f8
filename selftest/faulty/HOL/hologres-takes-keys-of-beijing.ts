import { checkLimits } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-3',
  'Data is read through keys of a region that the documentation leaves out.',
  {
    checkLimits: (read) =>
      checkLimits(read.region === 'cn-beijing' ? { ...read, region: 'cn-shanghai' } : read),
  },
)
