/**
 * Whether every byte of the archive is where we would have put it. The contents are looked at elsewhere; this finds
 * what no unpacking shows: bytes between the files, a second name in a header, a time, a comment.
 */

import { shown } from '../archive/entry-names'
import type { Entry } from '../archive/zip-reader'
import { ArchiveWriter } from '../archive/zip-writer'
import type { OpenedBundle } from './open-bundle'
import { isDeflated } from './open-bundle'
import type { Findings } from './problem'

export function checkForm(archive: Buffer, { entries }: OpenedBundle, findings: Findings): void {
  const stored = entries.find((entry) => !isDeflated(entry))
  if (stored) {
    findings.add('form', `${SOMEBODY}: ${shown(stored.name)} is not deflated`, stored.name)
    return
  }
  const place = firstDifference(archive, entries)
  if (place !== undefined) findings.add('form', `${SOMEBODY}: ${place}`)
}

const SOMEBODY = 'the archive was not written as sealproof writes it'

/** In words; undefined: there is none. */
function firstDifference(archive: Buffer, entries: readonly Entry[]): string | undefined {
  let position = 0
  let place: string | undefined
  let near = 'its list of files'
  const writer = new ArchiveWriter((bytes) => {
    const found = archive.subarray(position, position + bytes.length)
    if (place === undefined && Buffer.compare(found, bytes) !== 0) {
      place = `byte ${position + unequalAt(found, bytes)} is another, at ${near}`
    }
    position += bytes.length
  })
  for (const entry of entries) {
    near = shown(entry.name)
    writer.add(entry)
  }
  near = 'its list of files'
  writer.end()
  if (place === undefined && position !== archive.length) {
    place = `${archive.length - position} bytes follow on its end`
  }
  return place
}

function unequalAt(found: Uint8Array, written: Uint8Array): number {
  const at = written.findIndex((byte, index) => byte !== found[index])
  return Math.max(at, 0)
}
