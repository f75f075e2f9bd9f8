/** The reference itself, seeded as every specimen is: what a specimen that changes nothing cannot be told from. */
import { withParts } from './variation'

export const connect = withParts({})
