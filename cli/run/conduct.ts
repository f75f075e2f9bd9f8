/**
 * Conducts a run: the specification is read and the target reached before anything is written; then
 * every message of Cucumber goes to the record and to the model, and all reports are made from the
 * model.
 */
import type { Envelope } from '@cucumber/messages'
import type { Target } from '../../adapters/target'
import { RecordRedaction } from '../../record/redaction'
import { Progress, RunModelBuilder } from '../../reports'
import { loadClauses, type Specification } from '../../specification/clauses'
import { closeConnections, connectionFor } from '../../steps/support/connection'
import { breakOff } from '../../steps/support/interruption'
import { provideWalks } from '../../steps/support/walks/desk'
import { playForRun } from '../../steps/support/walks/play-for-run'
import { SecondJudge } from '../../steps/support/walks/second-judge'
import { WALKS_OF_A_RUN } from '../../steps/support/walks/walks-of-a-run'
import { INTERRUPTED } from '../exit-codes'
import { Interruption } from '../interruption'
import { FeatureCheck } from './feature-check'
import { checkFolder, checkWritable, RUNS } from './output-folder'
import { play } from './play'
import { present } from './present'
import { RecordFile } from './record-file'
import { checkClauses, type RunRequest } from './request'
import { contextMessage, provenanceOf } from './run-context'

/** Resolves to the exit code. Rejects, with nothing written, when the run cannot begin. */
export async function conduct(request: RunRequest): Promise<number> {
  const interruption = new Interruption()
  try {
    const specification = loadClauses(request.features)
    checkClauses(request, specification)
    if (request.out === undefined) checkWritable(RUNS)
    else checkFolder(request.out)
    const target = await Promise.race([connectionFor(request), interruption.asked])
    if (target === 'interrupted') return nothingWritten()
    return await conductWith(request, specification, target, interruption)
  } finally {
    interruption.release()
    await closed(interruption.happened ? breakOff(request.parallel) : closeConnections())
  }
}

async function conductWith(
  request: RunRequest,
  specification: Specification,
  target: Target,
  interruption: Interruption,
): Promise<number> {
  const progress = new Progress(process.stderr)
  const builder = new RunModelBuilder(progress)
  const record = new RecordFile()
  const check = new FeatureCheck(specification.clauses)
  const redaction = new RecordRedaction(request)
  const take = (message: Envelope): void => {
    record.take(message)
    // The reports say what the record says.
    if (!record.failure) builder.take(message)
  }
  const takeRedacted = (message: Envelope): void => redaction.take(message).forEach(take)
  const provenance = provenanceOf(request, specification)
  const context = contextMessage(request, specification, target, provenance)
  takeRedacted(context)
  const secondJudge = new SecondJudge()
  secondJudge.take(context)
  const endWalks = provideWalks(async () => {
    const walks = {
      ...WALKS_OF_A_RUN,
      walks: request.walks ?? WALKS_OF_A_RUN.walks,
      ...request.explore,
    }
    return playForRun(
      target,
      {
        ...walks,
        clauses: request.clauses,
        goesOn: () => !interruption.happened && !record.failure && (walks.goesOn?.() ?? true),
      },
      secondJudge.findings(),
    )
  })
  const playing = play(request, (message) => {
    if (interruption.happened || record.failure) return
    check.take(message)
    if (request.explore === undefined && request.walks !== 0) secondJudge.take(message)
    if (message.testRunStarted) record.begin(request.out)
    takeRedacted(message)
  })
  // After an interruption or a full disk its failure does not matter.
  playing.catch(() => {})
  try {
    await Promise.race([playing, interruption.asked, record.failed])
  } finally {
    progress.stop()
    endWalks()
    redaction.end().forEach(take)
    record.end()
  }
  check.complain()
  if (record.folder === undefined) return nothingWritten()
  const { happened: interrupted } = interruption
  if (record.failure) await closed(breakOff(request.parallel))
  const presented = present(builder.finish(), record.folder, request, { interrupted })
  if (record.failure === undefined) {
    const code = await presented
    request.explore?.finish(record.folder)
    return code
  }
  // Its own failure, on the same disk, comes from this one.
  await presented.catch(() => {})
  throw record.failure
}

function nothingWritten(): number {
  process.stderr.write('sealproof: interrupted before the first scenario; nothing was written\n')
  return INTERRUPTED
}

const PATIENCE_MS = 1000

/** A target that hangs must not keep the command from ending. */
async function closed(closing: Promise<unknown>): Promise<void> {
  const { promise: patienceEnds, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, PATIENCE_MS)
  await Promise.race([closing, patienceEnds])
  clearTimeout(timer)
}
