/**
 * A bundle that has been opened: its files by name, those left aside that nobody should unpack. Nothing is ever
 * written to disk.
 */
import { hash } from 'node:crypto'
import { Damaged, unpack } from '../archive/deflate'
import { folded, shown, unsafe } from '../archive/entry-names'
import { LARGEST_CLOSING, LARGEST_FILE, LARGEST_WHOLE, mebibytes } from '../archive/limits'
import {
  type Entry,
  entriesOf,
  isPackedReadably,
  isStored,
  Unreadable,
} from '../archive/zip-reader'
import { DEFLATED } from '../archive/zip-writer'
import { isClosing } from '../bundle-files'
import type { Findings } from './problem'

export interface OpenedBundle {
  /** All, in the order of the archive. */
  readonly entries: readonly Entry[]
  /** Those that can be read. */
  readonly files: ReadonlyMap<string, Entry>
}

/** Undefined where there is nothing to go on with; the findings say why. */
export function openBundle(archive: Buffer, findings: Findings): OpenedBundle | undefined {
  const entries = listed(archive, findings)
  if (entries === undefined) return undefined
  const whole = entries.reduce((sum, { size }) => sum + size, 0)
  if (whole > LARGEST_WHOLE) {
    findings.add(
      'too-large',
      `the archive unpacks to ${mebibytes(whole)}; a bundle holds at most ${mebibytes(LARGEST_WHOLE)}`,
    )
    return undefined
  }
  const files = new Map<string, Entry>()
  const taken = new Map<string, string>()
  for (const entry of entries) {
    const { name } = entry
    const other = taken.get(folded(name))
    taken.set(folded(name), name)
    if (other !== undefined) {
      const both = other === name ? 'twice' : `beside ${shown(other)}`
      findings.add('duplicate-name', `${shown(name)} is there ${both}`, name)
    } else if (isSound(entry, findings)) files.set(name, entry)
  }
  return { entries, files }
}

function listed(archive: Buffer, findings: Findings): Entry[] | undefined {
  try {
    return entriesOf(archive)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    findings.add(error.kind, `the archive cannot be read: ${error.message}`)
    return undefined
  }
}

function isSound(entry: Entry, findings: Findings): boolean {
  const { name, kind, size } = entry
  const wrong = unsafe(name)
  if (wrong !== undefined) findings.add('unsafe-name', `the name ${shown(name)} ${wrong}`, name)
  if (kind === 'link') findings.add('link', `${shown(name)} is a link, not a file`, name)
  const most = isClosing(name) ? LARGEST_CLOSING : LARGEST_FILE
  if (size > most) {
    const message = `${shown(name)} unpacks to ${mebibytes(size)}; a bundle takes ${mebibytes(most)} of it`
    findings.add('too-large', message, name)
    return false
  }
  if (!isPackedReadably(entry)) {
    const how = entry.encrypted ? 'encrypted' : `packed by method ${entry.method}, not deflate`
    findings.add('damaged', `${shown(name)} cannot be unpacked: it is ${how}`, name)
    return false
  }
  return wrong === undefined && kind === 'file'
}

export interface Unpacked {
  readonly content: Buffer
  readonly sha256: string
}

/** Undefined where it is not there, or damaged; the latter is a finding. */
export function unpacked(
  { files }: OpenedBundle,
  name: string,
  findings: Findings,
): Unpacked | undefined {
  const entry = files.get(name)
  if (entry === undefined) return undefined
  try {
    const content = isStored(entry) ? stored(entry) : unpack(entry)
    return { content, sha256: hash('sha256', content) }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    if (!findings.isNamed(name, 'damaged')) {
      findings.add('damaged', `${shown(name)} ${error.message}`, name)
    }
    return undefined
  }
}

function stored({ size, packed }: Entry): Buffer {
  if (packed.length !== size) throw new Damaged(`holds ${packed.length} bytes, not ${size}`)
  return Buffer.from(packed)
}

/** Whether it was packed as all files of a bundle are. */
export function isDeflated({ method }: Entry): boolean {
  return method === DEFLATED
}
