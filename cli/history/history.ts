/** Reads kept runs, and shows the period that they cover. */
import { type FileKind, writeWholeFile } from '../../record/whole-file'
import {
  type DatedRun,
  datedRun,
  type History,
  historyDocument,
  historyPage,
  historyText,
  isHistoryPageStart,
  jsonText,
  keptVerdict,
  type PeriodBounds,
  periodsOf,
  quicklyKept,
} from '../../reports'
import { UsageError } from '../../specification/usage-error'
import { hasColor } from '../process-end'
import { RUNS } from '../run/output-folder'
import { findRuns } from './find-runs'
import { ReadingProgress } from './progress'

export interface HistoryRequest {
  /** In milliseconds. */
  readonly gap: number
  /** In milliseconds since 1970, as `to`. */
  readonly from?: number
  readonly to?: number
  /** Makes each verdict from its record again, where a folder has one. */
  readonly records?: boolean
  readonly json?: boolean
  readonly out?: string
}

export function history(folders: readonly string[], request: HistoryRequest): number {
  const bounds = boundsOf(request)
  const found = findRuns(folders.length > 0 ? folders : [RUNS])
  const read = readAll(found.places, request.records ? keptVerdict : quicklyKept)
  const { runs } = read
  const leftOut = [...read.leftOut, ...found.unreadable]
  if (runs.length === 0) throw new UsageError(noRunsText(leftOut))
  const drawn: History = { gapMs: bounds.gapMs, periods: periodsOf(runs, bounds), leftOut }
  if (request.out !== undefined) writeWholeFile(request.out, historyPage(drawn), PAGE)
  if (request.json) process.stdout.write(`${jsonText(historyDocument(drawn), 2)}\n`)
  else {
    const look = { color: hasColor(process.stdout), width: process.stdout.columns }
    process.stdout.write(historyText(drawn, look))
  }
  return 0
}

function boundsOf({ gap, from, to }: HistoryRequest): PeriodBounds {
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from ${dayOf(from)} is later than --to ${dayOf(to)}`)
  }
  return { gapMs: gap, from, to }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function readAll(
  places: readonly string[],
  read: typeof keptVerdict,
): { runs: DatedRun[]; leftOut: History['leftOut'] } {
  const runs = new Map<string, DatedRun>()
  const leftOut: { place: string; reason: string }[] = []
  const progress = new ReadingProgress(places.length)
  for (const place of places) {
    progress.reading(place)
    try {
      const run = datedRun(read(place))
      const twin = run && runs.get(identityOf(run))
      if (run === undefined)
        leftOut.push({ place, reason: 'the run never started, so it has no date' })
      else if (twin) leftOut.push({ place, reason: `the same run as ${twin.place}` })
      else runs.set(identityOf(run), run)
    } catch (error) {
      if (!isOfTheRecord(error)) throw error
      leftOut.push({ place, reason: error.message })
    }
  }
  progress.stop()
  return { runs: [...runs.values()], leftOut }
}

/** One line with the first few reasons. */
function noRunsText(leftOut: History['leftOut']): string {
  const shown = leftOut.slice(0, MOST_REASONS).map(({ place, reason }) => `${place}: ${reason}`)
  const more = leftOut.length > shown.length ? `; and ${leftOut.length - shown.length} more` : ''
  return `there is no run to draw a period of, all were left out: ${shown.join('; ')}${more}`
}

const MOST_REASONS = 5

/** A copy of a run's folder is not another run. */
function identityOf({ target, suite, started, finished, counts }: DatedRun): string {
  return JSON.stringify([target, suite, started, finished, counts])
}

/** One record that is broken does not keep the others from being read. */
function isOfTheRecord(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'NoRecord' || 'code' in error)
}

const PAGE: FileKind = { name: 'a page of sealproof history', isStart: isHistoryPageStart }
