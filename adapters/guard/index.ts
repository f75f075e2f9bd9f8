/**
 * The guard around every target: each answer is one in the port's terms, or a fault of the target.
 */
export { wrongWith } from './answer-shape'
export { answeredInTime, checked, isTargetFault } from './checked'
export { AdaptiveTimeout } from './timeout'
