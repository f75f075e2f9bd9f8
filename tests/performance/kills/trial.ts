/**
 * One trial: a run is killed at random moments, or finds its disk full, is resumed, and ended again, until it comes to its
 * end. Then its verdict is that of an undisturbed run, every exchange that was answered before the last one of a thread is in
 * the record, and nothing that had a result was asked again.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT_CODE } from '../../../cli/exit-codes'
import { type Ended, type Moment, played, sizeOf } from './killed-process'
import { asked, recordedIn } from './recorded'

export interface Runs {
  /** Arguments of `sealproof run` without `--out`. */
  readonly run: readonly string[]
  /** What `sealproof resume` needs beside the folder, by how often it was killed. */
  readonly resume?: (turn: number) => readonly string[]
  /** How many exchanges can be under way at the moment of a kill, by how often it was killed before. */
  readonly underWay: (turn: number) => number
  readonly env?: Readonly<Record<string, string>>
}

export interface Undisturbed {
  readonly code: number | null
  readonly verdict: unknown
  /** Bytes of the record when the first scenario began, and at the end. */
  readonly head: number
  readonly size: number
  /** From the end of the record to that of the process. */
  readonly reportsMs: number
}

/** @param log where the observed target writes; a server has it already */
export async function undisturbed(folder: string, log: string, runs: Runs): Promise<Undisturbed> {
  rmSync(log, { force: true })
  const record = join(folder, 'run.ndjson')
  const surroundings = { record, env: { ...runs.env, OBSERVED_LOG: log } }
  const { code, stderr } = await played([...runs.run, '--out', folder], surroundings)
  if (code === null || code > 1)
    throw new Error(`the undisturbed run ended with ${code}\n${stderr}`)
  const bytes = readFileSync(record)
  const head = bytes.indexOf('{"testCaseStarted"')
  return { code, verdict: verdictIn(folder), head, size: bytes.length, reportsMs: REPORTS_MS }
}

const REPORTS_MS = 400

/** Kills and their resumes, in this order; each says what it found. */
export interface Killed {
  readonly kills: number
  /** Of these: before the record was there, while scenarios were played, and after the last of them. */
  readonly before: number
  readonly during: number
  readonly after: number
  readonly lostExchanges: number
  readonly problems: readonly string[]
}

export async function trial(
  folder: string,
  log: string,
  runs: Runs,
  { whole, moments }: { readonly whole: Undisturbed; readonly moments: readonly Moment[] },
): Promise<Killed> {
  rmSync(log, { force: true })
  mkdirSync(folder, { recursive: true })
  const out = join(folder, 'run')
  const record = join(out, 'run.ndjson')
  const surroundings = { record, env: { ...runs.env, OBSERVED_LOG: log } }
  const found = { kills: 0, before: 0, during: 0, after: 0, lostExchanges: 0 }
  const problems: string[] = []
  let finished: ReadonlySet<string> = new Set()
  let logged = 0
  let ended: Ended = { code: null, stderr: '' }
  for (const moment of [...moments, undefined]) {
    const before = recordedIn(record)
    if (before.isAtItsEnd) break
    const args =
      sizeOf(record) > 0 ? ['resume', out, ...(runs.resume?.(found.kills) ?? [])] : runs.run
    const begun = args === runs.run ? [...args, '--out', out] : args
    ended = await played(begun, surroundings, moment)
    const after = recordedIn(record)
    const since = asked(log, logged)
    const again = since.opened.filter((name) => finished.has(name))
    if (again.length > 0) problems.push(`asked again although finished: ${again.join(', ')}`)
    if (after.results < before.results)
      problems.push(`of ${before.results} results ${after.results} are left`)
    if (ended.code !== null && moment === undefined) break
    found.kills += 1
    if (isOfTheDisk(moment) && !after.isAtItsEnd) problems.push(...unsaid(ended))
    if (after.isAtItsEnd) found.after += 1
    else if (sizeOf(record) === 0) found.before += 1
    else found.during += 1
    const underWay = runs.underWay(found.kills - 1)
    const lost = since.answered - (after.exchanges - before.exchanges)
    found.lostExchanges += Math.max(0, lost)
    if (lost > underWay) problems.push(`${lost} answered exchanges are not in the record`)
    finished = after.finished
    logged = sizeOf(log)
  }
  if (recordedIn(record).isAtItsEnd && (ended.code === null || ended.code === EXIT_CODE.usage))
    ended = await played(['report', out, '--format', 'verdict'], surroundings)
  problems.push(...differences(ended, whole, out))
  return { ...found, problems }
}

function isOfTheDisk(moment: Moment | undefined): boolean {
  return moment?.kind === 'limit' || moment?.kind === 'full'
}

/** A run that has no more space says so. */
function unsaid({ code, stderr }: Ended): string[] {
  const isSaid = /run\/run\.(ndjson|lock) cannot be written: .*\((EFBIG|ENOSPC)\)/.test(stderr)
  return code === EXIT_CODE.usage && isSaid
    ? []
    : [`without space it ended with ${code}: ${stderr}`]
}

function differences({ code, stderr }: Ended, whole: Undisturbed, out: string): string[] {
  if (code !== whole.code && code !== 0) return [`it ended with ${code}: ${stderr.trim()}`]
  const [is, was] = [verdictIn(out), whole.verdict].map((each) => JSON.stringify(each))
  return is === was ? [] : [`its verdict differs, see ${out}`]
}

/** Without what differs from run to run: times, and that it was broken off. */
export function verdictIn(folder: string): unknown {
  const text = readFileSync(join(folder, 'verdict.json'), 'utf8')
  const varying = new Set(['started', 'finished', 'durationMs', 'events', 'startedBy', 'latency'])
  return JSON.parse(text, (name, value) => (varying.has(name) ? undefined : value))
}
