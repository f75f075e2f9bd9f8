/**
 * Whether everything tells what the record tells. The model of the run is made again from the record, and every
 * file from the model: so that an edited report is found even where its digest was mended.
 */
import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { REPORTS } from '../../formats/write-reports'
import type { Run } from '../../verdict/model'
import { runIn } from '../../verdict/read-run'
import { shown } from '../archive/entry-names'
import { LONGEST_LINE, MOST_LINES } from '../archive/limits'
import { derived, FIGURES, NAMES } from '../bundle-files'
import type { Bundled } from '../bundle-input'
import { manifestText } from '../make-bundle'
import { type Build, type Manifest, type Population, runInManifest } from '../manifest'
import { type OpenedBundle, unpacked } from './open-bundle'
import { valueInWords } from './printable-value'
import type { Findings } from './problem'
import { isWrittenPlainly } from './unambiguous-json'

/** Undefined where the record is not there or is none. */
export function readRecord(bundle: OpenedBundle, findings: Findings): Run | undefined {
  const found = unpacked(bundle, NAMES.record, findings)
  if (found === undefined) {
    namedByNobody(NAMES.record, findings)
    return undefined
  }
  try {
    return runIn([found.content], NAMES.record, {
      longestLine: LONGEST_LINE,
      mostLines: MOST_LINES,
    })
  } catch (error) {
    noRecord('is not the record of a run', error, findings)
    return undefined
  }
}

/** A record may hold messages, and in them what no run leaves: then a report stumbles over it. */
export function noReports(error: unknown, findings: Findings): void {
  noRecord('is not a record that reports can be made of', error, findings)
}

/** Whatever was stumbled over, it says only that: an archive may hold anything. */
function noRecord(what: string, error: unknown, findings: Findings): void {
  const { message } = error as Error
  findings.add('record', `${NAMES.record} ${what}: ${valueInWords(message)}`, NAMES.record)
}

export function checkManifestAgainst(run: Run, manifest: Manifest, findings: Findings): void {
  const { population, waived, ...others } = runInManifest(run)
  const counts = { ...population, waived }
  const claimed = { ...manifest.population, waived: manifest.waived }
  for (const name of Object.keys(counts) as (keyof Population | 'waived')[]) {
    if (counts[name] === claimed[name]) continue
    const message = `${NAMES.manifest} counts ${claimed[name]} as ${COUNTED[name] ?? name}, the record ${counts[name]}`
    findings.add('counts', message, NAMES.manifest)
  }
  for (const name of Object.keys(others) as (keyof typeof others)[]) {
    if (isDeepStrictEqual(manifest[name], JSON.parse(JSON.stringify(others[name])))) continue
    const [says, gives] = [manifest[name], others[name]].map(valueInWords)
    const message = `${NAMES.manifest} says ${says} of ${name}, the record ${gives}`
    findings.add('manifest', message, NAMES.manifest)
  }
}

const COUNTED: Partial<Record<keyof Population | 'waived', string>> = { notRun: 'not run' }

export interface Comparison {
  readonly manifest: Manifest
  readonly digests: ReadonlyMap<string, string>
  /** Who compares, and whether it wrote the bundle itself. */
  readonly build: Build
  readonly isOurs: boolean
}

/** Makes every file again; returns how many are the same. What another build wrote may lawfully read otherwise. */
export function checkReports(
  bundle: OpenedBundle,
  run: Run,
  { manifest, digests, build, isOurs }: Comparison,
  findings: Findings,
  looking: (path: string) => void,
): number {
  const { writtenBy, signer } = manifest
  const figures = figuresIn(bundle, findings)
  const bundled: Bundled = { run, writtenBy, signer, figures }
  const others: string[] = []
  const made = new Set<string>([NAMES.record, ...FIGURES])
  let same = 0
  for (const { path, content } of derived(bundled)) {
    looking(path)
    made.add(path)
    const found = digests.get(path)
    if (found === hash('sha256', content as string | Uint8Array)) same += 1
    else if (found === undefined && (isOurs || path === REPORTS.verdict)) {
      namedByNobody(path, findings)
    } else if (!isOurs) others.push(path)
    else if (!findings.isNamed(path, 'changed')) {
      findings.add('report', `${shown(path)} is not what the record gives`, path)
    }
  }
  const unknown = manifest.files.filter(({ path }) => !made.has(path)).map(({ path }) => path)
  if (isOurs) {
    for (const path of unknown) {
      findings.add('added', `${shown(path)} is in the manifest, and nothing makes it`, path)
    }
  } else if (others.length + unknown.length > 0) {
    findings.notCompared.push(reason([...others, ...unknown], writtenBy, build))
  }
  if (figures.size > 0) {
    findings.notCompared.push(`${[...figures.keys()].join(', ')}: ${ONLY_DIGESTS}`)
  }
  checkWriting(bundle, run, manifest, isOurs, findings)
  return same
}

const ONLY_DIGESTS = 'no run gives them again, only their digests were compared'

/** A file that has to be there, and the manifest leaves out: what is in it was looked for before. */
function namedByNobody(path: string, findings: Findings): void {
  if (findings.isNamed(path, 'missing', 'damaged', 'duplicate-name', 'too-large', 'link')) return
  findings.add('missing', `${shown(path)} is missing, and the manifest does not name it`, path)
}

/** What JSON allows without saying anything by it: blanks, an order of members, a member twice. */
function checkWriting(
  bundle: OpenedBundle,
  run: Run,
  manifest: Manifest,
  isOurs: boolean,
  findings: Findings,
): void {
  if (findings.has('manifest', 'counts')) return
  const found = unpacked(bundle, NAMES.manifest, findings)?.content.toString()
  if (found === undefined) return
  if (isOurs ? found === manifestText(run, manifest) : isWrittenPlainly(found, manifest)) return
  const message = `${NAMES.manifest} is not written as sealproof writes it`
  findings.add('manifest', message, NAMES.manifest)
}

function figuresIn(bundle: OpenedBundle, findings: Findings): Map<string, Uint8Array> {
  return new Map(
    FIGURES.flatMap((name) => {
      const found = unpacked(bundle, name, findings)
      return found === undefined ? [] : [[name, found.content] as const]
    }),
  )
}

function reason(files: readonly string[], writtenBy: Build, build: Build): string {
  const allure = files.filter((path) => path.startsWith(`${REPORTS.allureResults}/`)).length
  const named = files.filter((path) => !path.startsWith(`${REPORTS.allureResults}/`)).map(shown)
  if (allure > 0) named.push(`${allure} files of ${REPORTS.allureResults}`)
  return `whether these say what the record says: ${named.join(', ')}; they were ${writtenByAnother(writtenBy, build)}`
}

function writtenByAnother(writtenBy: Build, build: Build): string {
  const [theirs, ours] = [writtenBy, build].map(({ name, version, digest }) => {
    return `${shown(name)} ${shown(version)} (SHA-256 ${digest.slice(0, 12)}…)`
  })
  return `written by ${theirs}, and this is ${ours}`
}

/** Where the reports cannot be made again, somebody has to answer for them; a name of a build anybody can write. */
export function anotherBuild(
  { writtenBy, signer }: Manifest,
  build: Build,
  findings: Findings,
): void {
  const signed = signer === null ? '' : ', or with --key of who signed it'
  findings.add(
    'other-build',
    `it was ${writtenByAnother(writtenBy, build)}: its reports cannot be made again here; verify it with that version${signed}`,
    NAMES.manifest,
  )
}
