/** Reads the specimens from their folders, and checks that each describes itself as it must. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Specification } from '../specification/clauses'
import { CODE_EXTENSION, CODE_ROOT } from '../specification/package-root'
import { UsageError } from '../specification/usage-error'
import { type FaultSource, MISTAKE_KINDS, type PublicReports } from './public-report'
import type { Fault, Freedom } from './specimen'

export interface FaultySpecimen extends Fault {
  readonly name: string
  readonly file: string
  /** The file exports `objects`: it is played with itself as the reader of stored bytes. */
  readonly isRead?: true
}
export interface LawfulSpecimen extends Freedom {
  readonly name: string
  readonly file: string
}
export interface Roster {
  readonly faulty: readonly FaultySpecimen[]
  readonly lawful: readonly LawfulSpecimen[]
}

export const SPECIMENS = join(CODE_ROOT, 'selftest')

/** Throws a {@link UsageError} that names the file at fault. Faults come in the order of the clauses. */
export function readRoster({ clauses }: Specification, folder = SPECIMENS): Roster {
  const order = clauses.map(({ id }) => id)
  const faulty = filesIn(join(folder, 'faulty')).map((file) => faultIn(file, order))
  const lawful = filesIn(join(folder, 'lawful')).map(freedomIn)
  refuseSameNames([...faulty, ...lawful])
  const place = ({ clause }: Fault): number => order.indexOf(clause)
  return { faulty: faulty.toSorted((left, right) => place(left) - place(right)), lawful }
}

/** Sorted by name. The folder of a specimen does not count. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) throw new UsageError(`there are no specimens in ${folder}`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]s$/.test(file) && !/\.(d|test)\.ts$/.test(file))
    .sort((left, right) => (basename(left) < basename(right) ? -1 : 1))
    .map((file) => join(folder, file))
}

function faultIn(file: string, clauses: readonly string[]): FaultySpecimen {
  const { fault, objects } = load(file)
  if (!isObject(fault)) throw new UsageError(`${file} exports no fault`)
  const { clause, costs, source } = fault
  if (typeof clause !== 'string') throw new UsageError(`${file}: fault.clause names no clause`)
  if (!clauses.includes(clause))
    throw new UsageError(`${file}: fault.clause is ${clause}, and there is no such clause`)
  const isRead = typeof objects === 'function' ? { isRead: true as const } : {}
  return {
    clause,
    costs: sentence(file, 'fault.costs', costs),
    ...(source === undefined ? {} : { source: sourceIn(file, source) }),
    name: nameOf(file),
    file,
    ...isRead,
  }
}

function freedomIn(file: string): LawfulSpecimen {
  const { freedom } = load(file)
  if (!isObject(freedom)) throw new UsageError(`${file} exports no freedom`)
  const { takes, reports } = freedom
  return {
    takes: sentence(file, 'freedom.takes', takes),
    ...(reports === undefined ? {} : { reports: reportsIn(file, 'freedom.reports', reports) }),
    name: nameOf(file),
    file,
  }
}

function sourceIn(file: string, source: unknown): FaultSource {
  const { kind, reports } = isObject(source) ? source : {}
  const known = MISTAKE_KINDS.find((each) => each === kind)
  if (known === undefined)
    throw new UsageError(`${file}: fault.source.kind is ${kind}, and there is no such kind`)
  return { kind: known, reports: reportsIn(file, 'fault.source.reports', reports) }
}

function reportsIn(file: string, member: string, reports: unknown): PublicReports {
  const isReport = (each: unknown): boolean =>
    isObject(each) && isText(each.system) && /^https:\/\/\S+$/.test(String(each.address))
  if (!Array.isArray(reports) || reports.length === 0 || !reports.every(isReport))
    throw new UsageError(`${file}: ${member} takes a system and an https address for each report`)
  return reports as unknown as PublicReports
}

function load(file: string): Record<string, unknown> {
  let specimen: Record<string, unknown>
  try {
    specimen = require(file)
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new UsageError(`${file} cannot be loaded: ${reason}`)
  }
  if (typeof specimen.connect !== 'function') throw new UsageError(`${file} exports no connect`)
  return specimen
}

function sentence(file: string, member: string, text: unknown): string {
  if (isText(text)) return text
  throw new UsageError(`${file}: ${member} says nothing; it takes one sentence`)
}

function refuseSameNames(specimens: readonly { name: string; file: string }[]): void {
  const files = new Map<string, string>()
  for (const { name, file } of specimens) {
    const other = files.get(name)
    if (other !== undefined) throw new UsageError(`${file} has the name of ${other}`)
    files.set(name, file)
  }
}

function nameOf(file: string): string {
  return basename(file, extname(file))
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The reference, of which every specimen is a variation. */
export const BASELINE = join(SPECIMENS, `baseline${CODE_EXTENSION}`)
