/**
 * The entry file of the reports. Cucumber's messages make one run model, and every report is
 * written from that model.
 *
 *     const progress = new Progress(process.stderr)   // or none
 *     const builder = new RunModelBuilder(progress)
 *     await runCucumber(…, (envelope) => builder.take(envelope))
 *     progress.stop()
 *     const run = builder.finish()
 *     writeReports(run, directory)
 *     process.stdout.write(terminalSummary(run, { color: false, width: 80, directory }))
 *     process.exitCode = EXIT_CODE[exitReasonOf(run, { interrupted: false })]   // cli/exit-codes.ts
 */

export type {
  Area,
  ClauseDefinition,
  Framework,
  FrameworkControl,
  FrameworkLink,
  KnownFault,
  RunContext,
  Selection,
  Standing,
  Waiver,
} from '../record/context'
export { contextAttachment } from '../record/context-attachment'
export * from '../record/evidence'
export { jsonText } from '../record/json-text'
export { oneLine, plainText } from '../record/plain-text'
export { type MergedShards, mergeShards } from '../record/shards/merge-shards'
export * from './comparison/compare'
export { comparisonText } from './comparison/comparison-text'
export {
  ALLURE_VERSIONS,
  type AllurePage,
  type AllureVersion,
  buildAllurePage,
} from './formats/allure/build-page'
export { javaMissing } from './formats/allure/with-java'
export { writeAllure } from './formats/allure/write-results'
export { FORMATS, type Format } from './formats/formats'
export { REPORTS, writeReports } from './formats/write-reports'
export {
  type CheckedVerdict,
  type DatedRun,
  datedRun,
  type RunVerification,
} from './history/dated-run'
export { historyDocument } from './history/history-document'
export { historyPage, isHistoryPageStart } from './history/history-page'
export { type History, historyText, type LeftOut } from './history/history-text'
export { type PeriodBounds, periodsOf } from './history/period'
export {
  editedWording,
  isEdited,
  isVerified,
  isVerifiedBetter,
} from './history/verification-wording'
export { Progress, type ProgressOptions } from './terminal/progress'
export {
  OF_LONG_WORK,
  StatusLine,
  type StatusLineOptions,
  type StatusStream,
} from './terminal/status-line'
export { type TerminalOptions, terminalSummary } from './terminal/terminal'
export { timeLeft, timeLeftWording } from './terminal/time-left'
export { githubAnnotations } from './text/github-annotations'
export { escapeLogCommands } from './text/log-commands'
export { shellWord } from './text/shell-word'
export {
  MOST_TIMESTAMP_BYTES,
  NoTimestamp,
  readTimestamp,
} from './timestamp/record-timestamp'
export { type ExitReason, exitReasonOf } from './verdict/exit-reason'
export {
  isKept,
  type KeptVerdict,
  keptVerdict,
  quicklyKept,
  verdictFrom,
} from './verdict/kept-verdict'
export {
  isOnThisMachine,
  type Latency,
  latencyOf,
  type TimedExchange,
} from './verdict/latency'
export * from './verdict/model'
export { RunModelBuilder } from './verdict/model-builder'
export {
  type FeaturePlan,
  observedBy,
  type RunObserver,
  type StartedScenario,
} from './verdict/observer'
export { isDecidingViolation } from './verdict/outcome'
export {
  chunksOf,
  isFile,
  NoRecord,
  readMessages,
  readRun,
  readRunFrom,
  recordDigest,
  wholeMessages,
} from './verdict/read-run'
export { isByteLevel } from './verdict/strength'
export {
  type IdentifiedTarget,
  targetIdentity,
} from './verdict/target-identity'
export { type VerdictDocument, verdictDocument, verdictJson } from './verdict/verdict-document'
export { isWaivedBy } from './waivers/judge-waivers'
export { quantity } from './wording/count-wording'
export { eventWording } from './wording/event-wording'
export { percentilesWording, slowWording } from './wording/latency-wording'
export { type Reached, targetFlags } from './wording/rerun-command'
export { type CountedRun, selectedPartWording } from './wording/selected-part'
export {
  referenceCaveat,
  saidWording,
  seenWording,
  startersWording,
} from './wording/target-wording'
