/**
 * Entry file of the evidence bundle: makes one archive of all that a run left, and verifies such an archive.
 * docs/bundle.md describes it for users.
 */

export type { RecordTimestamp } from '../timestamp/record-timestamp'
export {
  MAX_ARCHIVE_BYTES,
  MAX_FILE_BYTES,
  MAX_LINE_BYTES,
  MAX_LINES,
  mebibytes,
} from './archive/limits'
export { FIGURE_FILES, isBundleStart, isSignedBundle } from './bundle-files'
export { isAsRecorded } from './kept/as-recorded'
export {
  type KeptCounts,
  type KeptEvidence,
  keptCounts,
  keptOutcome,
  type ReadKept,
  readKept,
} from './kept/kept-evidence'
export { type BundleParts, BundleTooLarge, makeBundle } from './make-bundle'
export type { Build, BundleManifest } from './manifest'
export { firstWrong } from './verification/kept-check'
export { verdictInBundle } from './verification/open-bundle'
export { type BundleProblem, PROBLEM_KINDS, type ProblemKind } from './verification/problem'
export type { SignatureState } from './verification/signature-check'
export { compareVerdict } from './verification/verdict-check'
export {
  type Container,
  hasKeptEvidence,
  type Verification,
  type VerifyOptions,
  verifyBundle,
} from './verification/verify-bundle'
