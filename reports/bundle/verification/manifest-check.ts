/** Whether the manifest can be used, and whether the files are those that it names. */
import { isDeepStrictEqual } from 'node:util'
import Ajv, { type ValidateFunction } from 'ajv'
import { PACKING, pack } from '../archive/deflate'
import { shown, unsafe } from '../archive/entry-names'
import { CLOSING, NAMES } from '../bundle-files'
import { checksums } from '../checksums'
import { type Manifest, reconciles, SCHEMA_VERSION } from '../manifest'
import schema from '../manifest.schema.json'
import { type OpenedBundle, unpacked } from './open-bundle'
import type { Findings } from './problem'

/** Undefined where it is missing or not of its schema; the findings say which. */
export function readManifest(bundle: OpenedBundle, findings: Findings): Manifest | undefined {
  const found = unpacked(bundle, NAMES.manifest, findings)
  if (found === undefined) {
    if (!isListed(bundle, NAMES.manifest)) missing(NAMES.manifest, findings)
    return undefined
  }
  const value = jsonIn(found.content)
  if (value === undefined) return unusable('it is not JSON', findings)
  const { schemaVersion } = Object(value)
  if (schemaVersion !== undefined && schemaVersion !== SCHEMA_VERSION) {
    const asked = `its schemaVersion is ${shown(String(schemaVersion))}`
    return unusable(`${asked}; this sealproof knows ${SCHEMA_VERSION}`, findings)
  }
  const fits = fitting()
  if (fits(value)) return namesEachOnce(value, findings) ? value : undefined
  const [{ instancePath = '', message = '' } = {}] = fits.errors ?? []
  return unusable(`${instancePath || 'it'} ${message}`, findings)
}

function isListed({ entries }: OpenedBundle, path: string): boolean {
  return entries.some(({ name }) => name === path)
}

/** A file that is named a thousand times would be unpacked as often. */
function namesEachOnce({ files }: Manifest, findings: Findings): boolean {
  const known = new Set<string>(CLOSING)
  const tooOften = new Set<string>()
  for (const { path } of files) (known.has(path) ? tooOften : known).add(path)
  for (const path of tooOften) {
    const message = `${NAMES.manifest} cannot be used: it names ${shown(path)} too often`
    findings.add('duplicate-name', message, path)
  }
  return tooOften.size === 0
}

let compiled: ValidateFunction<Manifest> | undefined

function fitting(): ValidateFunction<Manifest> {
  compiled ??= new Ajv({ allowUnionTypes: true }).compile<Manifest>(schema)
  return compiled
}

function unusable(reason: string, findings: Findings): undefined {
  findings.add('manifest', `${NAMES.manifest} cannot be used: ${reason}`, NAMES.manifest)
  return undefined
}

export function jsonIn(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString()) ?? undefined
  } catch {
    return undefined
  }
}

/**
 * Looks at every file of the archive once. Returns the digests of those that could be unpacked; `looking` is told of
 * each before.
 */
export function checkFiles(
  bundle: OpenedBundle,
  manifest: Manifest,
  findings: Findings,
  looking: (path: string) => void,
): ReadonlyMap<string, string> {
  const digests = new Map<string, string>()
  const isComparable = manifest.packing === PACKING
  if (!isComparable) {
    findings.notCompared.push(
      `how the files are packed: by ${shown(manifest.packing)}, and here by ${PACKING}`,
    )
  }
  const listed = new Set(bundle.entries.map(({ name }) => name))
  for (const { path } of [...manifest.files, ...CLOSING.map((name) => ({ path: name }))]) {
    looking(path)
    const found = unpacked(bundle, path, findings)
    if (found !== undefined) {
      digests.set(path, found.sha256)
      const packed = bundle.files.get(path)?.packed
      if (isComparable && !isDeepStrictEqual(pack(found.content).packed, packed)) {
        findings.add('form', `${shown(path)} is packed as sealproof does not pack it`, path)
      }
    } else if (!listed.has(path)) missing(path, findings)
  }
  checkDigests(manifest, digests, bundle, findings)
  checkNames(bundle, manifest, findings)
  return digests
}

function missing(path: string, findings: Findings): void {
  findings.add('missing', `${shown(path)} is missing`, path)
}

function checkDigests(
  { files }: Manifest,
  digests: ReadonlyMap<string, string>,
  bundle: OpenedBundle,
  findings: Findings,
): void {
  for (const { path, sha256, size } of files) {
    const found = digests.get(path)
    if (found === undefined) continue
    if (found !== sha256) {
      const digest = `its SHA-256 is ${found}, and the manifest says ${sha256}`
      findings.add('changed', `${shown(path)} is not what was bundled: ${digest}`, path)
    } else if (bundle.files.get(path)?.size !== size) {
      findings.add('changed', `${shown(path)} has not the ${size} bytes of the manifest`, path)
    }
  }
}

function checkNames({ entries }: OpenedBundle, { files }: Manifest, findings: Findings): void {
  const wanted: string[] = [...files.map(({ path }) => path), ...CLOSING]
  const known = new Set<string>()
  for (const name of wanted) {
    const wrong = unsafe(name)
    if (wrong !== undefined) {
      findings.add('unsafe-name', `the manifest's name ${shown(name)} ${wrong}`, name)
    }
    known.add(name)
  }
  for (const { name } of entries) {
    if (known.has(name)) continue
    findings.add('added', `${shown(name)} is there, and the manifest does not name it`, name)
  }
  const found = entries.map(({ name }) => name)
  const isComplete = found.length === wanted.length && found.every((name) => known.has(name))
  if (isComplete && !isDeepStrictEqual(found, wanted)) {
    findings.add('form', 'the files of the archive are not in the order of the manifest')
  }
}

export function checkPopulation({ population, waived }: Manifest, findings: Findings): void {
  if (!reconciles(population)) {
    const { planned } = population
    findings.add(
      'counts',
      `the counts of ${NAMES.manifest} do not add up to its ${planned} planned scenarios`,
      NAMES.manifest,
    )
  }
  if (waived > population.violates) {
    const message = `${NAMES.manifest} counts ${waived} as waived, of ${population.violates} that violate`
    findings.add('counts', message, NAMES.manifest)
  }
}

/** It says nothing of its own, so that there is one way to write it. */
export function checkChecksums(
  bundle: OpenedBundle,
  { files }: Manifest,
  digests: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  const found = unpacked(bundle, NAMES.checksums, findings)
  const sha256 = digests.get(NAMES.manifest)
  if (found === undefined || sha256 === undefined) return
  const expected = checksums([...files, { path: NAMES.manifest, sha256 }])
  if (found.content.toString() !== expected) {
    const message = `${NAMES.checksums} does not list the digests that ${NAMES.manifest} gives`
    findings.add('checksums', message, NAMES.checksums)
  }
}
