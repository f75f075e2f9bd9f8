import { checkLimits } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-3',
  'What works in Hangzhou today was never promised, and ends with the next release.',
  { checkLimits: (read) => checkLimits({ ...read, region: 'cn-shanghai' }) },
)
