/**
 * The verdict's one door: Cucumber's messages go in, one run model comes out, and every report is
 * written from that model.
 *
 *     const progress = new Progress(process.stderr, { terminalWidth: 80 })   // or none
 *     const builder = new RunModelBuilder(progress)
 *     await runCucumber(…, (envelope) => builder.take(envelope))
 *     progress.stop()
 *     const run = builder.finish()
 *     writeReports(run, directory)
 *     process.stdout.write(terminalSummary(run, { color: false, width: 80, directory }))
 *     process.exitCode = exitCodeOf(run, { interrupted: false })
 */
export { type AllurePage, buildAllurePage } from './allure-page'
export { RunModelBuilder } from './builder'
export * from './comparison/compare'
export { comparisonText } from './comparison/comparison-text'
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
} from './context'
export { contextAttachment } from './context-attachment'
export * from './evidence'
export { exitCodeOf } from './exit-code'
export { FORMATS, type Format } from './formats'
export { type DatedRun, datedRun } from './history/dated-run'
export { historyDocument } from './history/history-document'
export { historyPage } from './history/history-page'
export { type History, historyText } from './history/history-text'
export { type Bounds, periodsOf } from './history/period'
export { jsonText } from './json-text'
export { isKept, type KeptVerdict, keptVerdict, quicklyKept } from './kept-verdict'
export { unobeyed } from './log-commands'
export { type MergedShards, mergeShards } from './merge-shards'
export * from './model'
export type { FeaturePlan, RunObserver } from './observer'
export { type Played, partInWords } from './part-of-suite'
export { oneLine, plainText } from './plain-text'
export { Progress, type ProgressOptions } from './progress'
export { chunksOf, isFile, readMessages, readRun, runIn } from './read-run'
export { shellWord } from './shell-word'
export { type TerminalOptions, terminalSummary } from './terminal'
export { type VerdictDocument, verdictDocument, verdictJson } from './verdict'
export { writeAllure } from './write-allure'
export { REPORTS, writeReports } from './write-reports'
