/**
 * The verdict of an earlier run: made again from the record in its folder, or read from `verdict.json`,
 * which is small and fast to read. Many users keep only that file.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorObject } from 'ajv'
import { parseJson } from '../../record/parse-json'
import { englishOf } from '../../record/saying'
import { instead, isObject } from '../../record/shape'
import { MOST_REPORT_BYTES, readRegularText } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'
import { isFile, NoRecord, readRun } from './read-run'
import { type VerdictDocument, verdictDocument } from './verdict-document'
import validate from './verdict-validator'

export interface KeptVerdict {
  /** The folder or file as the caller named it. */
  readonly place: string
  readonly verdict: VerdictDocument
  /** Remarks on the record itself, for example that it is cut off. */
  readonly remarks: readonly string[]
}

const RECORD = 'run.ndjson'
const VERDICT = 'verdict.json'

/** Whether the folder holds a record or a verdict. */
export function isKept(place: string): boolean {
  return [RECORD, VERDICT].some((name) => existsSync(join(place, name)))
}

/** Uses the record where the folder has one; otherwise `verdict.json`. `place` may also be that file. */
export function keptVerdict(place: string): KeptVerdict {
  if (!isFolder(place)) return { place, verdict: verdictIn(place), remarks: [] }
  const record = join(place, RECORD)
  if (!existsSync(record)) return quicklyKept(place)
  const run = readRun(record)
  return { place, verdict: verdictDocument(run), remarks: run.remarks.map(englishOf) }
}

/** Uses `verdict.json` where it is whole; otherwise the record. */
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
  try {
    return verdictFrom(readRegularText(file, MOST_REPORT_BYTES), file)
  } catch (error) {
    throw error instanceof NoRecord || error instanceof UsageError ? error : unreadable(file, error)
  }
}

/** `text`: what a file verdict.json holds; `file`: its name, for messages. */
export function verdictFrom(text: string, file: string): VerdictDocument {
  const value = jsonIn(text, file)
  const version = isObject(value) ? value.schemaVersion : undefined
  if (version !== 1 && Number.isSafeInteger(version)) {
    throw new NoRecord(
      `${file} is the verdict of another version of the suite: its schemaVersion is ${version}, and only 1 is known`,
    )
  }
  const misfit = misfitOf(value)
  if (misfit === undefined) return value as VerdictDocument
  throw new NoRecord(`${file} is not the verdict of a run: it${misfit}`)
}

function jsonIn(text: string, file: string): unknown {
  const value = parseJson(text)
  if (value !== undefined) return value
  throw new NoRecord(
    `${file} is not the verdict of a run, or was cut off: it is no JSON, or nested too deep`,
  )
}

function unreadable(place: string, error: unknown): NoRecord {
  return new NoRecord(`${place} cannot be read: ${(error as Error).message}`, { cause: error })
}

/** The first place that does not fit, and why: `.suite.name is missing`. */
function misfitOf(value: unknown): string | undefined {
  if (validate(value)) return undefined
  const [error] = validate.errors as [ErrorObject, ...ErrorObject[]]
  const { instancePath, params, parentSchema, data } = error
  const place = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
  if (params.missingProperty !== undefined) return `${place}.${params.missingProperty} is missing`
  return `${place}${instead(data, expectedBy(parentSchema as Schema))}`
}

type Schema = Readonly<Record<string, unknown>>

/** What a schema takes, in a few words. */
function expectedBy({ type, format, enum: words, const: word }: Schema): string {
  const known = word === undefined ? words : [word]
  if (Array.isArray(known)) return `one of ${known.filter((each) => each !== null).join(', ')}`
  return (format === 'time' ? 'a time' : TYPES[type as string]) ?? String(type)
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a count',
  object: 'an object',
  array: 'a list',
}
