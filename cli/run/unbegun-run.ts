/**
 * A run that was killed before its first message was written whole: its folder holds no more than what a run makes before
 * it. There is nothing to resume in it, and a new run may take it.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { removeState, STATE } from './record-state'
import { LOCK, refuseIfBusy } from './run-lock'

const RECORD = 'run.ndjson'
const MADE_FIRST: ReadonlySet<string> = new Set([RECORD, STATE, LOCK])
/** Of each message. */
const FIRST_BYTES = Buffer.from('{"')
/** A record with more of it has a whole line: the first message says what the run is of. */
const MOST_BYTES = 1 << 24

/** @throws UsageError where another process writes in it */
export function isUnbegun(folder: string): boolean {
  const names = namesIn(folder)
  if (!names.includes(RECORD) || !names.every((name) => MADE_FIRST.has(name))) return false
  if (!hasNoWholeLine(join(folder, RECORD))) return false
  refuseIfBusy(folder)
  return true
}

/** Leaves an empty folder. */
export function removeUnbegun(folder: string): void {
  rmSync(join(folder, RECORD), { force: true })
  removeState(folder)
}

/** Empty, or the beginning of a message. */
export function hasNoWholeLine(record: string): boolean {
  const facts = statSync(record)
  if (!facts.isFile() || facts.size > MOST_BYTES) return false
  const bytes = readFileSync(record)
  const length = Math.min(bytes.length, FIRST_BYTES.length)
  return bytes.subarray(0, length).equals(FIRST_BYTES.subarray(0, length)) && !bytes.includes('\n')
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
