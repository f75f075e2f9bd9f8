/**
 * The verdict of a run that somebody kept: made again from the record of its folder, or read from a
 * `verdict.json`, which is small and quickly read, and all that many keep for long.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SCENARIO_VERDICTS, type ScenarioVerdict } from './model'
import { NoRecord, readRun } from './read-run'
import { noScenarios } from './tally'
import { type VerdictDocument, verdictDocument } from './verdict'

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
  if (!existsSync(place)) throw new NoRecord(`${place}: there is no such folder or file`)
  if (!statSync(place).isDirectory()) return { place, verdict: verdictIn(place), remarks: [] }
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
    return { place, verdict: verdictIn(file), remarks: [] }
  } catch (error) {
    if (existsSync(join(place, RECORD))) return keptVerdict(place)
    throw error
  }
}

function verdictIn(file: string): VerdictDocument {
  const value = jsonIn(file)
  if (isVerdict(value)) return value
  throw new NoRecord(`${file} is not the verdict of a run, or was cut off`)
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** All that is read of it; `verdict.schema.json` says more. */
function isVerdict(value: unknown): value is VerdictDocument {
  if (!isObject(value) || value.schemaVersion !== 1) return false
  const { suite, target, counts, clauses, outcome, started, finished } = value
  return (
    hasTexts(suite, 'name', 'version', 'specification') &&
    hasTexts(target, 'name', 'version') &&
    OUTCOMES.includes(outcome) &&
    isObject(counts) &&
    Object.keys(noScenarios()).every((name) => Number.isSafeInteger(counts[name])) &&
    [started, finished].every(isTime) &&
    Array.isArray(clauses) &&
    clauses.every(isClause)
  )
}

const OUTCOMES: readonly unknown[] = ['conformant', 'violations', 'faulted', 'incomplete']
const STANDINGS: readonly unknown[] = ['documented', 'contested', 'inferred', 'observed']
const CLAUSE_VERDICTS: readonly unknown[] = [
  'conforms',
  'violates',
  'faulted',
  'not-run',
  'unproven',
  'excluded',
  'not-tested',
]

function isClause(value: unknown): boolean {
  if (!hasTexts(value, 'id', 'statement', 'standing', 'verdict')) return false
  const { verdict, standing, scenarios } = value
  return (
    CLAUSE_VERDICTS.includes(verdict) &&
    Array.isArray(scenarios) &&
    STANDINGS.includes(standing) &&
    scenarios.every(isScenario)
  )
}

function isScenario(value: unknown): boolean {
  if (!hasTexts(value, 'id', 'name', 'verdict')) return false
  const { verdict, durationMs } = value
  return SCENARIO_VERDICTS.includes(verdict as ScenarioVerdict) && Number.isFinite(durationMs)
}

function isTime(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
}

function hasTexts(value: unknown, ...names: readonly string[]): value is Record<string, unknown> {
  return isObject(value) && names.every((name) => typeof value[name] === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
