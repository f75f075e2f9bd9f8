/**
 * Checks the archive apart from its contents. `firstDifference` tells whether `ArchiveWriter` wrote it; another program may
 * have packed the same files again. `checkZipForm` reports what no program writes that packs files: bytes that belong to
 * no file, a second name, a comment.
 */
import { printableName } from '../archive/entry-names'
import { readZipDirectory } from '../archive/zip-reader'
import { ArchiveWriter, DEFLATED, LENGTH } from '../archive/zip-writer'
import { type Check, problem } from './problem'

export function* checkZipForm(archive: Buffer): Check {
  const { entries, list, endRecord } = readZipDirectory(archive)
  let position = 0
  for (const { name, place } of entries.toSorted((a, b) => a.place.start - b.place.start)) {
    if (place.start !== position) {
      const count = Math.abs(place.start - position)
      yield problem('form', `${count} bytes before ${printableName(name)} belong to no file`)
    }
    if (place.difference !== undefined) {
      const message = `${printableName(name)} ${place.difference} than in the list of files`
      yield problem('form', message, name)
    }
    if (place.comment > 0) {
      yield problem('form', `${printableName(name)} has a comment of ${place.comment} bytes`, name)
    }
    position = place.end
  }
  const [start, end] = list
  if (start !== position) {
    yield problem(
      'form',
      `${Math.abs(start - position)} bytes before ${FILE_LIST} belong to no file`,
    )
  }
  if (end !== endRecord) {
    yield problem('form', `${endRecord - end} bytes behind ${FILE_LIST} belong to no file`)
  }
  const more = archive.length - endRecord - LENGTH.end
  if (more > 0) yield problem('form', `${more} bytes follow on its end`)
}

/** In what the archive differs from what `ArchiveWriter` writes of these files; undefined: in nothing. */
export function firstDifference(archive: Buffer): string | undefined {
  const { entries } = readZipDirectory(archive)
  const other = entries.find(({ method }) => method !== DEFLATED)
  if (other !== undefined) return `${printableName(other.name)} is not deflated`
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
  return difference
}

const FILE_LIST = 'its list of files'

/** 0 where `found` is only shorter. */
function firstUnequalByte(found: Uint8Array, expected: Uint8Array): number {
  const index = expected.findIndex((byte, at) => byte !== found[at])
  return Math.max(index, 0)
}
