/**
 * The evidence bundle's one door: one archive of everything that a run left, and whether such an archive is as it was
 * made. docs/bundle.md is the page for its readers.
 */
export { LARGEST_ARCHIVE, LONGEST_LINE, MOST_LINES, mebibytes } from './archive/limits'
export { FIGURES, isBundleStart } from './bundle-files'
export { type BundleParts, makeBundle, TooLarge } from './make-bundle'
export type { Build, Manifest } from './manifest'
export { PROBLEM_KINDS, type Problem, type ProblemKind } from './verification/problem'
export type { SignatureState } from './verification/signature-check'
export { type Verification, type VerifyOptions, verifyBundle } from './verification/verify-bundle'
