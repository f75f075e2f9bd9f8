/**
 * The verdict of a run that somebody kept: made again from the record of its folder, or read from a
 * `verdict.json`, which is small and quickly read, and all that many keep for long.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { standing } from '../../record/context-shape'
import {
  count,
  isObject,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  primitive,
  type Shape,
  text,
} from '../../record/shape'
import { type ClauseVerdict, type Outcome, SCENARIO_VERDICTS, STRENGTHS } from './model'
import { isFile, NoRecord, readRun } from './read-run'
import { noScenarios } from './tally'
import { type VerdictDocument, verdictDocument } from './verdict-document'

export interface KeptVerdict {
  /** As the reader was told it. */
  readonly place: string
  readonly verdict: VerdictDocument
  /** What a reader must know of the record itself: that it is torn. */
  readonly remarks: readonly string[]
}

const RECORD = 'run.ndjson'
const VERDICT = 'verdict.json'

/** Whether something is kept there at all. */
export function isKept(place: string): boolean {
  return [RECORD, VERDICT].some((name) => existsSync(join(place, name)))
}

/** Of a run's folder, the record counts; a folder or a file that has but the verdict will do. */
export function keptVerdict(place: string): KeptVerdict {
  if (!isFolder(place)) return { place, verdict: verdictIn(place), remarks: [] }
  const record = join(place, RECORD)
  if (!existsSync(record)) return quicklyKept(place)
  const run = readRun(record)
  return { place, verdict: verdictDocument(run), remarks: run.remarks }
}

/** Of a run's folder, the verdict if it is whole: where it was written, all else had been. */
export function quicklyKept(place: string): KeptVerdict {
  const file = join(place, VERDICT)
  if (!existsSync(file)) {
    if (existsSync(join(place, RECORD))) return keptVerdict(place)
    throw new NoRecord(
      `${place} is not the folder of a run: it has neither ${RECORD} nor ${VERDICT}`,
    )
  }
  try {
    if (!isFile(file)) throw new NoRecord(`${file} is not a file`)
    return { place, verdict: verdictIn(file), remarks: [] }
  } catch (error) {
    if (existsSync(join(place, RECORD))) return keptVerdict(place)
    throw error
  }
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw unreadable(place, error)
    throw new NoRecord(`${place}: there is no such folder or file`)
  }
}

function verdictIn(file: string): VerdictDocument {
  const value = jsonIn(file)
  const version = isObject(value) ? value.schemaVersion : undefined
  if (version !== 1 && Number.isSafeInteger(version)) {
    throw new NoRecord(
      `${file} is the verdict of another version of the suite: its schemaVersion is ${version}, and only 1 is known`,
    )
  }
  const misfit = verdictShape(value)
  if (misfit === undefined) return value as VerdictDocument
  throw new NoRecord(`${file} is not the verdict of a run: it${misfit}`)
}

function jsonIn(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new NoRecord(`${file} is not the verdict of a run, or was cut off: it is no JSON`)
  }
}

function unreadable(place: string, error: unknown): NoRecord {
  return new NoRecord(`${place} cannot be read: ${(error as Error).message}`, { cause: error })
}

/** All that is read of it; `verdict.schema.json` says more. */
const time = orNull(
  primitive('a time', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))),
)
const scenario = object({
  id: text,
  name: text,
  verdict: oneOf(SCENARIO_VERDICTS),
  reason: optional(text),
  reading: optional(text),
  waiver: optional(object({})),
  durationMs: number,
})
const clause = object({
  id: text,
  statement: text,
  standing,
  verdict: oneOf([
    'conforms',
    'violates',
    'faulted',
    'not-run',
    'unproven',
    'excluded',
    'not-tested',
  ] satisfies ClauseVerdict[]),
  strength: orNull(oneOf(STRENGTHS)),
  note: optional(text),
  scenarios: list(scenario),
})
const verdictShape = object({
  schemaVersion: oneOf([1]),
  suite: object({ name: text, version: text, specification: text, digest: optional(text) }),
  target: object({ name: text, version: text }),
  started: time,
  finished: time,
  outcome: oneOf(['conformant', 'violations', 'faulted', 'incomplete'] satisfies Outcome[]),
  planned: count,
  counts: object(
    Object.fromEntries(Object.keys(noScenarios()).map((name): [string, Shape] => [name, count])),
  ),
  waived: optional(count),
  clauses: list(clause),
})
