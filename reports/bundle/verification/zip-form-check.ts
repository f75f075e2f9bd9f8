/**
 * Checks that every byte of the archive is where `ArchiveWriter` puts it. Unpacking does not show bytes between the
 * files, a second name in a header, a time or a comment; this check does.
 */
import { printableName } from '../archive/entry-names'
import type { ZipEntry } from '../archive/zip-reader'
import { ArchiveWriter } from '../archive/zip-writer'
import type { OpenBundle } from './open-bundle'
import { isDeflated } from './open-bundle'
import { type Check, problem } from './problem'

export function* checkZipForm(archive: Buffer, { entries }: OpenBundle): Check {
  const stored = entries.find((entry) => !isDeflated(entry))
  if (stored) {
    const message = `${OTHER_WRITER}: ${printableName(stored.name)} is not deflated`
    yield problem('form', message, stored.name)
    return
  }
  const difference = firstDifference(archive, entries)
  if (difference !== undefined) yield problem('form', `${OTHER_WRITER}: ${difference}`)
}

const OTHER_WRITER = 'the archive was not written as sealproof writes it'

/** As a sentence; undefined: there is no difference. */
function firstDifference(archive: Buffer, entries: readonly ZipEntry[]): string | undefined {
  let position = 0
  let difference: string | undefined
  let part = FILE_LIST
  const writer = new ArchiveWriter((expected) => {
    const found = archive.subarray(position, position + expected.length)
    if (difference === undefined && Buffer.compare(found, expected) !== 0) {
      difference = `byte ${position + firstUnequalByte(found, expected)} is another, at ${part}`
    }
    position += expected.length
  })
  for (const entry of entries) {
    part = printableName(entry.name)
    writer.add(entry)
  }
  part = FILE_LIST
  writer.end()
  if (difference === undefined && position !== archive.length) {
    difference = `${archive.length - position} bytes follow on its end`
  }
  return difference
}

const FILE_LIST = 'its list of files'

/** 0 where `found` is only shorter. */
function firstUnequalByte(found: Uint8Array, expected: Uint8Array): number {
  const index = expected.findIndex((byte, at) => byte !== found[at])
  return Math.max(index, 0)
}
