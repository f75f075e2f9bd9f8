/** Reads and verifies kept runs, and shows the period that they cover. */
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type FileKind, writeWholeFile } from '../../record/whole-file'
import {
  type DatedRun,
  datedRun,
  editedWording,
  type History,
  historyDocument,
  historyPage,
  historyText,
  isEdited,
  isHistoryPageStart,
  isVerified,
  isVerifiedBetter,
  jsonText,
  type LeftOut,
  type PeriodBounds,
  periodsOf,
} from '../../reports'
import { UsageError } from '../../specification/usage-error'
import { hasColor } from '../colors'
import { ALTERED } from '../exit-codes'
import { trustedKey } from '../keys/trusted-key'
import { RUNS } from '../run/output-folder'
import { findRuns, type Place } from './find-runs'
import { ReadingProgress } from './progress'
import { type ReadingOptions, readPlace } from './read-place'

export interface HistoryRequest {
  /** In milliseconds. */
  readonly gap: number
  /** In milliseconds since 1970, as `to`. */
  readonly from?: number
  readonly to?: number
  /** Reads verdict.json where there is one, and verifies nothing. */
  readonly quick?: boolean
  /** Makes each verdict anew from its record. It is the default. */
  readonly records?: boolean
  /** Files of public keys. */
  readonly keys: readonly string[]
  /** Targets of the same name are one, wherever they were. */
  readonly sameTarget?: boolean
  readonly json?: boolean
  readonly out?: string
}

/** Resolves to the exit code: 1 where a run is not as it was made. */
export async function history(
  folders: readonly string[],
  request: HistoryRequest,
): Promise<number> {
  const bounds = boundsOf(request)
  const options = optionsOf(request)
  const found = findRuns(folders.length > 0 ? folders : [RUNS])
  const read = await readAll(found.places, options)
  const { runs } = read
  const leftOut: readonly LeftOut[] = [...read.leftOut, ...found.unreadable]
  if (runs.length === 0) throw new UsageError(noRunsText(leftOut))
  const drawn: History = { gapMs: bounds.gapMs, periods: periodsOf(runs, bounds), leftOut }
  if (request.out !== undefined) writeWholeFile(request.out, historyPage(drawn), PAGE)
  if (request.json) process.stdout.write(`${jsonText(historyDocument(drawn), 2)}\n`)
  else {
    const look = { color: hasColor(process.stdout), width: process.stdout.columns }
    process.stdout.write(historyText(drawn, look))
  }
  return runs.some(isEdited) || leftOut.some(({ altered }) => altered) ? ALTERED : 0
}

function optionsOf({ quick = false, records, keys }: HistoryRequest): ReadingOptions {
  if (quick && (records || keys.length > 0)) {
    throw new UsageError(`--quick verifies nothing: leave out ${records ? '--records' : '--key'}`)
  }
  return { quick, keys: keys.map(trustedKey) }
}

function boundsOf({ gap, from, to, sameTarget }: HistoryRequest): PeriodBounds {
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from ${dayOf(from)} is later than --to ${dayOf(to)}`)
  }
  return { gapMs: gap, from, to, sameTarget }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

async function readAll(
  places: readonly Place[],
  options: ReadingOptions,
): Promise<{ runs: DatedRun[]; leftOut: LeftOut[] }> {
  const runs = new Map<string, DatedRun>()
  const leftOut: LeftOut[] = []
  const progress = new ReadingProgress(places.length)
  for (const place of places) {
    progress.reading(place.path)
    const found = read(place, options)
    if ('reason' in found) leftOut.push(found)
    else {
      const twin = runs.get(identityOf(found))
      const { kept, other } = twin ? merged(twin, found) : { kept: found }
      runs.set(identityOf(found), kept)
      if (other) leftOut.push(other)
    }
    // A signal is heard between two runs.
    await setImmediate()
  }
  progress.stop()
  const { kept, refuted } = withoutRefuted([...runs.values()])
  return { runs: kept, leftOut: [...leftOut, ...refuted] }
}

/** Leaves out what verdict.json alone says of a run that is verified elsewhere, with another result. */
function withoutRefuted(runs: readonly DatedRun[]): { kept: DatedRun[]; refuted: LeftOut[] } {
  const verified = new Map(
    runs.filter(isVerified).map((run) => [JSON.stringify(timesOf(run)), run.place]),
  )
  const refutedBy = (run: DatedRun): string | undefined =>
    isVerified(run) ? undefined : verified.get(JSON.stringify(timesOf(run)))
  return {
    kept: runs.filter((run) => refutedBy(run) === undefined),
    refuted: runs.flatMap((run) => {
      const place = refutedBy(run)
      if (place === undefined) return []
      const reason = `EDITED: it is the run of ${place}, and its verdict.json says another result`
      return [{ place: run.place, reason, altered: true } as const]
    }),
  }
}

/** A run that cannot be read does not keep the others from being read. */
function read(place: Place, options: ReadingOptions): DatedRun | LeftOut {
  try {
    const run = datedRun(readPlace(place, options))
    return run ?? { place: place.path, reason: 'the run never started, so it has no date' }
  } catch (error) {
    const { name, message } = error as Error
    const altered = name === 'AlteredBundle' ? ({ altered: true } as const) : {}
    return { place: place.path, reason: message, ...altered }
  }
}

/** Of two copies of a run, keeps the one that is verified better. A bundle in the run's own folder is no other copy. */
function merged(one: DatedRun, two: DatedRun): { kept: DatedRun; other?: LeftOut } {
  const [kept, other] = isVerifiedBetter(two, one) ? [two, one] : [one, two]
  if (dirname(kept.place) === other.place || dirname(other.place) === kept.place) {
    const place = kept.place.length < other.place.length ? kept.place : other.place
    return { kept: { ...kept, place, differences: [...kept.differences, ...other.differences] } }
  }
  const reason = [`the same run as ${kept.place}`, ...editedWording(other)].join('; ')
  const altered = isEdited(other) ? ({ altered: true } as const) : {}
  return { kept, other: { place: other.place, reason, ...altered } }
}

/** One line with the first few reasons. */
function noRunsText(leftOut: History['leftOut']): string {
  const shown = leftOut.slice(0, MOST_REASONS).map(({ place, reason }) => `${place}: ${reason}`)
  const more = leftOut.length > shown.length ? `; and ${leftOut.length - shown.length} more` : ''
  return `there is no run to draw a period of, all were left out: ${shown.join('; ')}${more}`
}

const MOST_REASONS = 5

/** A copy of a run's folder is not another run. */
function identityOf(run: DatedRun): string {
  return JSON.stringify([...timesOf(run), run.outcome, run.counts])
}

function timesOf({ target, suite, started, finished }: DatedRun): readonly unknown[] {
  return [target, suite, started, finished]
}

const PAGE: FileKind = { name: 'a page of sealproof history', isStart: isHistoryPageStart }
