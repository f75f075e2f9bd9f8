/**
 * Conducts a run: the specification is read and the target reached before anything is written; then
 * every message of Cucumber goes to the record and to the model, and all reports are made from the
 * model.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Envelope } from '@cucumber/messages'
import type { LoadedTarget } from '../../adapters/load'
import type { StorageReader } from '../../adapters/storage-reader'
import { RecordRedaction } from '../../record/redaction'
import { eventMessage } from '../../record/run-event'
import { observedBy, Progress, RunModelBuilder } from '../../reports'
import { loadClauses, type Specification } from '../../specification/clauses'
import { readSpecification } from '../../specification/specification-folder'
import { closeConnections, connectionFor, storageReaderFor } from '../../steps/support/connection'
import { breakOff } from '../../steps/support/interruption'
import { provideWalks } from '../../steps/support/walks/desk'
import { playForRun } from '../../steps/support/walks/play-for-run'
import { SecondJudge } from '../../steps/support/walks/second-judge'
import { WALKS_OF_A_RUN } from '../../steps/support/walks/walks-of-a-run'
import { WALKS_WAIT, type WalksSummary } from '../../steps/support/walks/walks-summary'
import { WrittenExchanges } from '../../steps/support/written-exchanges'
import { hasColor } from '../colors'
import { INTERRUPTED } from '../exit-codes'
import { walksIn, walksMessage } from '../explore/walks-record'
import { Interruption } from '../interruption'
import { checkAllure } from '../report/allure-flag'
import { addressesOf, featuresToRead } from '../resume/features-to-read'
import { beginAnew, resumed, type Takers } from './beginning'
import { EarlyEndWatch } from './early-end'
import { refuseEmptySelection } from './empty-selection'
import { EvidenceKeeper } from './evidence-keeper'
import { exitCodeOf } from './exit-code'
import { FeatureCheck } from './feature-check'
import { checkFolder, checkWritable, RUNS } from './output-folder'
import { PastKeeper } from './past-keeper'
import { play } from './play'
import { present } from './present'
import { RecordFile } from './record-file'
import { checkKeepEvidence, checkProfile, type RunRequest } from './request'
import { contextMessage, provenanceOf } from './run-context'
import { SuspendedAttempts } from './suspended-attempts'
import { isUnbegun, removeUnbegun } from './unbegun-run'

/** Resolves to the exit code. Rejects, with nothing written, when the run cannot begin. */
export async function conduct(request: RunRequest): Promise<number> {
  const interruption = new Interruption()
  try {
    await checkAllure(request)
    const specification = loadClauses(request.features)
    if (request.explore === undefined)
      refuseEmptySelection(
        request,
        specification,
        () => readSpecification(request.features).scenarios,
      )
    if (request.resumes) checkWritable(request.resumes.folder)
    else if (request.out === undefined) checkWritable(RUNS)
    else if (request.takesFolder || isUnbegun(request.out)) checkWritable(request.out)
    else checkFolder(request.out)
    const target = await Promise.race([connectionFor(request), interruption.asked])
    if (target === 'interrupted') return nothingWritten()
    checkProfile(request.profile, target)
    checkKeepEvidence(request, target)
    const reader = await storageReaderFor(request)
    return await conductWith(request, specification, { target, reader }, interruption)
  } finally {
    interruption.release()
    await closed(interruption.happened ? breakOff(request.parallel) : closeConnections())
  }
}

/** Whom a run asks: the target, and a reader of its storage where the operator gave one. */
interface Asked {
  readonly target: LoadedTarget
  readonly reader: StorageReader | undefined
}

async function conductWith(
  request: RunRequest,
  specification: Specification,
  { target, reader }: Asked,
  interruption: Interruption,
): Promise<number> {
  const progress = new Progress(request.quiet ? NOWHERE : process.stderr, {
    color: hasColor(process.stderr),
  })
  const watch = new EarlyEndWatch({
    bail: request.bail,
    waivers: request.waivers,
    target: target.name,
    threads: request.parallel,
    now: () => new Date().toISOString(),
  })
  const builder = new RunModelBuilder(observedBy(progress, watch))
  const record = new RecordFile()
  const check = new FeatureCheck(specification.clauses)
  const redaction = new RecordRedaction(request, process.env, record)
  // The reports say what the record says.
  const take = (message: Envelope): void => {
    if (!record.failure) builder.take(message)
  }
  const takeRedacted = (message: Envelope): void => redaction.take(message).forEach(take)
  const provenance = { ...provenanceOf(request, specification), storageReader: reader?.facts }
  const context = contextMessage(request, specification, target, provenance)
  const keeper = request.keepEvidence ? new EvidenceKeeper() : undefined
  if (request.resumes) keeper?.goOnWith(request.resumes.folder, request.resumes.messages())
  const clockRuns = target.clock === 'running'
  const past = clockRuns ? new PastKeeper() : undefined
  const suspended = new SuspendedAttempts(() => builder.waits)
  const secondJudge = new SecondJudge()
  const { explore, resumes } = request
  const isJudgedTwice = explore === undefined && request.walks !== 0
  const takers: Takers = {
    takeNew(message) {
      if (isJudgedTwice) secondJudge.take(message)
      takeRedacted(message)
    },
    takeRecorded(message) {
      if (message.source) redaction.readFeature(message.source.data)
      if (isJudgedTwice) secondJudge.take(message)
      builder.take(message)
    },
  }
  const files = resumes && featuresToRead(resumes, request.features, request.shard)
  const addresses = files && addressesOf(files, request.features)
  const beginning = resumes
    ? resumed(resumes, context, progress, addresses)
    : beginAnew(context, request)
  beginning.introduce(takers)
  watch.resumed()
  let walking: Promise<unknown> = Promise.resolve()
  let shown: Envelope | undefined
  const endWalks = provideWalks(async () => {
    if (builder.waitsForTime) return WALKS_WAIT
    const walks = {
      ...WALKS_OF_A_RUN,
      walks: request.walks ?? WALKS_OF_A_RUN.walks,
      ...explore,
      clauses: request.clauses,
      goesOn: () => !interruption.happened && !record.failure && (explore?.goesOn() ?? true),
      givenUp: interruption.asked.then(() => wait(LONGEST_CLOSING_MS / 2)),
    }
    const played = playForRun(target, walks, secondJudge.findings())
    walking = played.then(
      (summary) => {
        if (explore) shown = walksMessage(summary)
      },
      () => {},
    )
    return played
  })
  let summary: WalksSummary | undefined
  /** After their scenarios: by then all data keys are known that must be redacted. */
  const takeWalks = (): void => {
    if (shown === undefined) return
    for (const message of redaction.take(shown)) {
      take(message)
      summary = message.attachment && walksIn(message.attachment)
    }
    shown = undefined
  }
  let unlock = () => {}
  const asked = clockRuns ? { ...request, keepsPast: true } : request
  let isEndTold = false
  const takeMessage = (sent: Envelope) => {
    if (interruption.happened || record.failure) return
    if (keeper?.take(sent) || past?.take(sent)) return
    const message = suspended.take(sent)
    if (message === undefined) return
    check.take(message)
    const following = beginning.following(message)
    if (message.testRunStarted) {
      unlock = beginning.begin(record, takers)
      keeper?.begin(record.folder ?? '')
      past?.begin(record.folder ?? '')
    }
    if (message.testRunFinished) takeWalks()
    // A feature that the record has is not written again.
    if (message.source) redaction.readFeature(message.source.data)
    following.forEach(takers.takeNew)
    if (message.testRunStarted && request.rerun && !resumes)
      takers.takeNew(rerunMessage(request.rerun.run))
    if (watch.end === undefined || isEndTold || !message.testCaseFinished) return
    isEndTold = true
    takers.takeNew(eventMessage(watch.end))
  }
  const written = new WrittenExchanges(request.parallel)
  const takeAndSay = (sent: Envelope): void => {
    takeMessage(sent)
    if (!interruption.happened && !record.failure) written.wrote(sent)
  }
  const playing = play(asked, takeAndSay, files, () => watch.end !== undefined)
  // After an interruption or a full disk its failure does not matter.
  playing.catch(() => {})
  try {
    await Promise.race([playing, interruption.asked, record.failed])
  } finally {
    progress.stop()
    explore?.onEnd()
    endWalks()
    // An interruption ends the walks before the scenarios that ask for them.
    if (explore) await closed(walking)
    redaction.end().forEach(take)
    takeWalks()
    record.end()
    unlock()
  }
  check.complain()
  if (record.folder === undefined) return nothingWritten()
  if (record.failure && record.isEmpty) {
    // Without a report the folder is free for the next run.
    removeUnbegun(record.folder)
    throw record.failure
  }
  const { happened: interrupted } = interruption
  if (record.failure) await closed(breakOff(request.parallel))
  const run = builder.finish()
  if (record.failure === undefined) keeper?.end(run)
  if (record.failure === undefined && !interrupted) past?.end(builder.waits)
  request.ended?.(run)
  if (request.follows && builder.waits && !interrupted && record.failure === undefined)
    return exitCodeOf(run, { interrupted })
  const presented = present(run, record.folder, request, { interrupted })
  if (record.failure === undefined) {
    const code = await presented
    if (summary) explore?.finish(record.folder, summary)
    return code
  }
  // Its own failure, on the same disk, comes from this one.
  await presented.catch(() => {})
  throw record.failure
}

function rerunMessage(of: string): Envelope {
  return eventMessage({ kind: 'rerun', at: new Date().toISOString(), of })
}

function nothingWritten(): number {
  process.stderr.write('sealproof: interrupted before the first scenario; nothing was written\n')
  return INTERRUPTED
}

/** Of a quiet run. */
const NOWHERE = { write: () => true }

const LONGEST_CLOSING_MS = 1000

/** A target that hangs must not keep the command from ending. */
async function closed(closing: Promise<unknown>): Promise<void> {
  const { promise: timeIsUp, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, LONGEST_CLOSING_MS)
  await Promise.race([closing, timeIsUp])
  clearTimeout(timer)
}
