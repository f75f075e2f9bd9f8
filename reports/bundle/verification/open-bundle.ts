/** Opens the archive of a bundle in memory. Writes nothing to disk. */
import { hash } from 'node:crypto'
import { REPORTS } from '../../formats/write-reports'
import { Damaged, unpack } from '../archive/deflate'
import { printableName, unsafeReason, withoutCase } from '../archive/entry-names'
import {
  MAX_CLOSING_FILE_BYTES,
  MAX_FILE_BYTES,
  MAX_UNPACKED_BYTES,
  mebibytes,
} from '../archive/limits'
import {
  canBeUnpacked,
  isStored,
  readZipEntries,
  UnreadableZip,
  type ZipEntry,
} from '../archive/zip-reader'
import { DEFLATED } from '../archive/zip-writer'
import { isClosingFile, NAMES } from '../bundle-files'
import { type Check, type KnownProblems, ProblemCollector, problem } from './problem'

export interface OpenBundle {
  /** Whether it is one archive, or its files lie unpacked in a folder. */
  readonly isArchive: boolean
  /** All files, in the order of the archive. */
  readonly entries: readonly ZipEntry[]
  /** The entries that are safe to unpack, by name. */
  readonly files: ReadonlyMap<string, ZipEntry>
}

/** Undefined: the archive cannot be read at all, and the problems say why. */
export function* openBundle(archive: Buffer): Check<OpenBundle | undefined> {
  const entries = yield* readEntries(archive)
  return entries && (yield* openEntries(entries, true))
}

/** `entries`: of an archive, or of a folder. */
export function* openEntries(
  entries: readonly ZipEntry[],
  isArchive: boolean,
): Check<OpenBundle | undefined> {
  const unpackedBytes = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpackedBytes > MAX_UNPACKED_BYTES) {
    yield problem(
      'too-large',
      `the archive unpacks to ${mebibytes(unpackedBytes)}; a bundle holds at most ${mebibytes(MAX_UNPACKED_BYTES)}`,
    )
    return undefined
  }
  const files = new Map<string, ZipEntry>()
  const names = new Map<string, string>()
  for (const entry of entries) {
    const { name } = entry
    const earlier = names.get(withoutCase(name))
    names.set(withoutCase(name), name)
    if (earlier !== undefined) {
      const how = earlier === name ? 'twice' : `beside ${printableName(earlier)}`
      yield problem('duplicate-name', `${printableName(name)} is there ${how}`, name)
    } else if (yield* isSafeToUnpack(entry)) files.set(name, entry)
  }
  return { isArchive, entries, files }
}

function* readEntries(archive: Buffer): Check<readonly ZipEntry[] | undefined> {
  try {
    return withoutFolders(readZipEntries(archive))
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error
    yield problem(error.kind, `the archive cannot be read: ${error.message}`)
    return undefined
  }
}

/**
 * Programs that pack a folder add an entry for each folder, and put all files below the folder that they packed. Without
 * these, the files have the names that the manifest gives them.
 */
function withoutFolders(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const names = entries.map(({ name }) => name)
  const isFolderOfFiles = ({ kind, name, size }: ZipEntry) =>
    kind === 'folder' && size === 0 && names.some((other) => isBelow(other, name))
  const files = entries.filter((entry) => !isFolderOfFiles(entry))
  const top = /^[^/]+\//.exec(files[0]?.name ?? '')?.[0]
  const isPacked = top !== undefined && names.includes(`${top}${NAMES.manifest}`)
  if (!isPacked || !files.every(({ name }) => isBelow(name, top))) return files
  return files.map((entry) => ({ ...entry, name: entry.name.slice(top.length) }))
}

function isBelow(name: string, folder: string): boolean {
  return name.length > folder.length && name.startsWith(folder)
}

function* isSafeToUnpack(entry: ZipEntry): Check<boolean> {
  const { name, kind, size } = entry
  const wrong = unsafeReason(name)
  if (wrong !== undefined) {
    yield problem('unsafe-name', `the name ${printableName(name)} ${wrong}`, name)
  }
  if (kind === 'link') yield problem('link', `${printableName(name)} is a link, not a file`, name)
  const max = isClosingFile(name) ? MAX_CLOSING_FILE_BYTES : MAX_FILE_BYTES
  if (size > max) {
    const message = `${printableName(name)} unpacks to ${mebibytes(size)}; a bundle takes ${mebibytes(max)} of it`
    yield problem('too-large', message, name)
    return false
  }
  if (!canBeUnpacked(entry)) {
    const how = entry.encrypted ? 'encrypted' : `packed by method ${entry.method}, not deflate`
    yield problem('damaged', `${printableName(name)} cannot be unpacked: it is ${how}`, name)
    return false
  }
  return wrong === undefined && kind === 'file'
}

export interface UnpackedFile {
  readonly content: Buffer
  readonly sha256: string
}

/** Undefined: the file is not there, or it is damaged. Damage is a problem, reported once for each file. */
export function* unpackFile(
  { files }: OpenBundle,
  name: string,
  known: KnownProblems,
): Check<UnpackedFile | undefined> {
  const entry = files.get(name)
  if (entry === undefined) return undefined
  try {
    const content = isStored(entry) ? storedContent(entry) : unpack(entry)
    return { content, sha256: hash('sha256', content) }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    if (!known.hasFile(name, 'damaged')) {
      yield problem('damaged', `${printableName(name)} ${error.message}`, name)
    }
    return undefined
  }
}

function storedContent({ size, packed }: ZipEntry): Buffer {
  if (packed.length !== size) throw new Damaged(`holds ${packed.length} bytes, not ${size}`)
  return Buffer.from(packed)
}

/** Every file of a bundle is deflated. */
export function isDeflated({ method }: ZipEntry): boolean {
  return method === DEFLATED
}

/** Its verdict.json as it is, without any check of the bundle; undefined: it cannot be unpacked. */
export function verdictInBundle(archive: Buffer): Buffer | undefined {
  const found = new ProblemCollector()
  const bundle = found.tryToRun('damaged-archive', undefined, () => openBundle(archive))
  if (bundle === undefined) return undefined
  return found.run(unpackFile(bundle, REPORTS.verdict, found))?.content
}
