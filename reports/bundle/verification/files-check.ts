/** Checks the files of the archive against the manifest: names, order, digests, sizes and how they are packed. */
import { isDeepStrictEqual } from 'node:util'
import { PACKING, pack } from '../archive/deflate'
import { printableName, unsafeReason } from '../archive/entry-names'
import { CLOSING_FILES, NAMES } from '../bundle-files'
import { checksums } from '../checksums'
import type { BundleManifest } from '../manifest'
import { isDeflated, type OpenBundle, unpackFile } from './open-bundle'
import { type BundleProblem, type Check, type KnownProblems, problem } from './problem'

/** SHA-256 by name, of the files that could be unpacked. */
export type Digests = ReadonlyMap<string, string>

/** The files of a bundle, unpacked once. */
export interface CheckedFiles {
  readonly digests: Digests
  /** In what they are packed otherwise than sealproof packs them; undefined: in nothing. */
  readonly packedOtherwise: string | undefined
}

/** Unpacks every file once. Calls `onFile` before each. */
export function* checkFiles(
  bundle: OpenBundle,
  manifest: BundleManifest,
  known: KnownProblems,
  onFile: (path: string) => void,
): Check<CheckedFiles> {
  const digests = new Map<string, string>()
  let packedOtherwise: string | undefined
  const listed = new Set(bundle.entries.map(({ name }) => name))
  for (const path of expectedNames(manifest)) {
    onFile(path)
    const file = yield* unpackFile(bundle, path, known)
    if (file !== undefined) {
      digests.set(path, file.sha256)
      if (packedOtherwise === undefined && isPackedOtherwise(bundle, path, file.content, manifest))
        packedOtherwise = `${printableName(path)} is packed as sealproof does not pack it`
    } else if (!listed.has(path)) yield missingFile(path)
  }
  yield* checkDigests(bundle, manifest, digests)
  const isInOrder = yield* checkNames(bundle, manifest)
  if (!isInOrder) packedOtherwise ??= 'its files are not in the order of the manifest'
  return { digests, packedOtherwise }
}

/** Packing takes most of the time, and only what claims to be deflated by this packer is compared. */
function isPackedOtherwise(
  { files, isArchive }: OpenBundle,
  path: string,
  content: Buffer,
  manifest: BundleManifest,
): boolean {
  const entry = files.get(path)
  if (!isArchive || entry === undefined || !hasKnownPacking(manifest)) return false
  return !isDeflated(entry) || !isDeepStrictEqual(pack(content).packed, entry.packed)
}

function hasKnownPacking({ packing }: BundleManifest): boolean {
  return packing === PACKING
}

/** Only files that were packed by the same version can be compared packed. */
export function packingNotCompared(manifest: BundleManifest): readonly string[] {
  if (hasKnownPacking(manifest)) return []
  return [`how the files are packed: by ${printableName(manifest.packing)}, and here by ${PACKING}`]
}

/** In the order of the archive. */
function expectedNames({ files }: BundleManifest): readonly string[] {
  return [...files.map(({ path }) => path), ...CLOSING_FILES]
}

export function missingFile(path: string): BundleProblem {
  return problem('missing', `${printableName(path)} is missing`, path)
}

function* checkDigests(bundle: OpenBundle, { files }: BundleManifest, digests: Digests): Check {
  for (const { path, sha256, size } of files) {
    const found = digests.get(path)
    if (found === undefined) continue
    if (found !== sha256) {
      const difference = `its SHA-256 is ${found}, and the manifest says ${sha256}`
      const message = `${printableName(path)} is not what was bundled: ${difference}`
      yield problem('changed', message, path)
    } else if (bundle.files.get(path)?.size !== size) {
      const message = `${printableName(path)} has not the ${size} bytes of the manifest`
      yield problem('changed', message, path)
    }
  }
}

/** Whether they are in the order of the manifest; only an archive has an order. */
function* checkNames({ entries, isArchive }: OpenBundle, manifest: BundleManifest): Check<boolean> {
  const expected = expectedNames(manifest)
  for (const name of expected) {
    const wrong = unsafeReason(name)
    if (wrong === undefined) continue
    yield problem('unsafe-name', `the manifest's name ${printableName(name)} ${wrong}`, name)
  }
  const known = new Set(expected)
  const found = entries.map(({ name }) => name)
  for (const name of found) {
    if (known.has(name)) continue
    const message = `${printableName(name)} is there, and the manifest does not name it`
    yield problem('added', message, name)
  }
  return !isArchive || isDeepStrictEqual(found, expected)
}

/** SHA256SUMS holds only what the manifest holds, so its bytes can be made again and compared. */
export function* checkChecksums(
  bundle: OpenBundle,
  { files }: BundleManifest,
  digests: Digests,
  known: KnownProblems,
): Check {
  const file = yield* unpackFile(bundle, NAMES.checksums, known)
  const sha256 = digests.get(NAMES.manifest)
  if (file === undefined || sha256 === undefined) return
  const expected = checksums([...files, { path: NAMES.manifest, sha256 }])
  if (file.content.toString() !== expected) {
    const message = `${NAMES.checksums} does not list the digests that ${NAMES.manifest} gives`
    yield problem('checksums', message, NAMES.checksums)
  }
}
