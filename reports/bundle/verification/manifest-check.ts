/** Reads `manifest.json` and checks what can be checked without the record. */
import Ajv, { type ValidateFunction } from 'ajv'
import { parseJson } from '../../../record/parse-json'
import { printableName } from '../archive/entry-names'
import { CLOSING_FILES, NAMES } from '../bundle-files'
import { addsUp, type BundleManifest, SCHEMA_VERSION } from '../manifest'
import schema from '../manifest.schema.json'
import { missingFile } from './files-check'
import { type OpenBundle, unpackFile } from './open-bundle'
import { type BundleProblem, type Check, type KnownProblems, problem } from './problem'

/** Undefined: the manifest is missing or does not fit its schema, and the problems say which. */
export function* readManifest(
  bundle: OpenBundle,
  known: KnownProblems,
): Check<BundleManifest | undefined> {
  const file = yield* unpackFile(bundle, NAMES.manifest, known)
  if (file === undefined) {
    const isListed = bundle.entries.some(({ name }) => name === NAMES.manifest)
    if (!isListed) yield missingFile(NAMES.manifest)
    return undefined
  }
  const value = parseJson(file.content) ?? undefined
  const reason =
    value === undefined ? 'it is not JSON, or is nested too deep' : schemaMismatch(value)
  if (reason !== undefined) {
    yield problem('manifest', `${NAMES.manifest} cannot be used: ${reason}`, NAMES.manifest)
    return undefined
  }
  const manifest = value as BundleManifest
  const repeated = namesListedTwice(manifest)
  yield* repeated
  return repeated.length === 0 ? manifest : undefined
}

function schemaMismatch(value: unknown): string | undefined {
  const { schemaVersion } = Object(value)
  if (schemaVersion !== undefined && schemaVersion !== SCHEMA_VERSION) {
    const version = printableName(String(schemaVersion))
    return `its schemaVersion is ${version}; this sealproof knows ${SCHEMA_VERSION}`
  }
  const validate = manifestValidator()
  if (validate(value)) return undefined
  const [{ instancePath = '', message = '' } = {}] = validate.errors ?? []
  return `${instancePath || 'it'} ${message}`
}

let compiled: ValidateFunction<BundleManifest> | undefined

function manifestValidator(): ValidateFunction<BundleManifest> {
  compiled ??= new Ajv({ allowUnionTypes: true }).compile<BundleManifest>(schema)
  return compiled
}

/** A file that the manifest names a thousand times would be unpacked a thousand times. */
function namesListedTwice({ files }: BundleManifest): readonly BundleProblem[] {
  const seen = new Set<string>(CLOSING_FILES)
  const repeated = new Set<string>()
  for (const { path } of files) (seen.has(path) ? repeated : seen).add(path)
  return Array.from(repeated, (path) => {
    const message = `${NAMES.manifest} cannot be used: it names ${printableName(path)} too often`
    return problem('duplicate-name', message, path)
  })
}

/** Checks that the counts of the manifest agree with each other. */
export function* checkPopulation({ population, waived }: BundleManifest): Check {
  const { planned, violates, noted } = population
  if (!addsUp(population)) {
    yield problem(
      'counts',
      `the counts of ${NAMES.manifest} do not add up to its ${planned} planned scenarios`,
      NAMES.manifest,
    )
  }
  if (waived > violates + noted) {
    const message = `${NAMES.manifest} counts ${waived} as waived, of ${violates + noted} that violate or are noted`
    yield problem('counts', message, NAMES.manifest)
  }
}
