/**
 * The figures of `sealproof bench`: entry file of this folder. It measures the bundled ciphers
 * beside OpenSSL, and what a target needs to write and read with each algorithm.
 */

export {
  type Comparison,
  compare,
  incomparable,
  type YardstickDrift,
  yardstickDrift,
} from './baseline'
export { comparisonText } from './comparison-text'
export { type Figures, isTaken, rowName } from './figures'
export { figuresJson, readFigures } from './figures-document'
export { figuresPage } from './figures-page'
export { figuresText } from './figures-text'
export { thisMachine } from './machine'
export type { Observation } from './rounds'
export { type BenchObserver, type BenchPlan, runBench } from './run-bench'
export { formatSize, GIBIBYTE, KIBIBYTE, MEBIBYTE, parseSize } from './sizes'
export { spreadOf } from './statistics'
