/**
 * The reference itself, seeded as every specimen is. A specimen that behaves the same changes
 * nothing.
 */
import { variation } from './variation'

export const connect = variation()
