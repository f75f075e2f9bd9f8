/**
 * Reads the kept evidence of a run, from its folder or out of a bundle, and gives whole answers again: those of the record
 * with the bytes, the rows and the data keys that the record does not have.
 */
import { hash } from 'node:crypto'
import type { Exchange, ExchangeOutcome } from '../../../record/evidence'
import {
  KEPT,
  type KeptAnswer,
  type KeptDataKeys,
  type KeptObject,
  type KeptScenario,
  keptDataKeysShape,
  keptScenarioShape,
} from '../../../record/kept-evidence'
import { parseJson } from '../../../record/parse-json'
import { mustFit } from '../../../record/shape'

/** A file by its name in a bundle, such as `kept-evidence/index.ndjson`; undefined: there is none that can be read. */
export type ReadKept = (name: string) => Buffer | undefined

export interface KeptEvidence {
  readonly scenarios: readonly KeptScenario[]
  /** In base64, by the SHA-256 of the wrapped data key. */
  readonly dataKeys: ReadonlyMap<string, string>
  /** All its files, in the order in which they are packed. */
  readonly files: readonly string[]
  readonly read: ReadKept
}

/** How much there is, for a reader. */
export interface KeptCounts {
  /** Different contents of stored objects. */
  readonly storedBytes: number
  readonly dataKeys: number
}

/** Undefined: there is none. @throws Error that says what cannot be read */
export function readKept(read: ReadKept): KeptEvidence | undefined {
  const index = read(KEPT.index)
  if (index === undefined) return undefined
  const lines = index
    .toString()
    .split('\n')
    .filter((line) => line !== '')
  const scenarios = lines.map((line, at): KeptScenario => {
    const scenario = parseJson(line)
    mustFit(scenario, keptScenarioShape, `${KEPT.index}, line ${at + 1}: its scenario`)
    return scenario as KeptScenario
  })
  const text = read(KEPT.dataKeys)?.toString()
  if (text === undefined) throw new Error(`${KEPT.dataKeys} is missing`)
  const keys = parseJson(text)
  mustFit(keys, keptDataKeysShape, `${KEPT.dataKeys}: its list`)
  const dataKeys = new Map(Object.entries((keys as KeptDataKeys).dataKeys))
  const contents = scenarios.flatMap(({ answers }) => answers.flatMap(contentsOf))
  const files = [KEPT.index, KEPT.dataKeys, ...[...new Set(contents)].sort()]
  return { scenarios, dataKeys, files, read }
}

function contentsOf(answer: KeptAnswer): readonly string[] {
  if ('objects' in answer) return answer.objects.map(({ sha256 }) => KEPT.storedBytes(sha256))
  return 'rows' in answer ? [KEPT.rows(answer.rows)] : []
}

export function keptCounts({ files, dataKeys }: KeptEvidence): KeptCounts {
  const stored = files.filter((name) => name.startsWith(STORED_BYTES))
  return { storedBytes: stored.length, dataKeys: dataKeys.size }
}

const STORED_BYTES = KEPT.storedBytes('').replace(/\.bin$/, '')

/** A whole answer, or why there is none. */
export type WholeOutcome =
  | { readonly outcome: ExchangeOutcome & { readonly ok: true } }
  /** It was not kept; the reason is a sentence without its full stop. */
  | { readonly notKept: string }
  /** What was kept is not what the record says. */
  | { readonly wrong: string }

/** What is kept of one exchange; undefined: nothing is, and the record has the answer. */
export function keptOutcome(
  answer: KeptAnswer,
  { operation, input }: Exchange,
  { read, dataKeys }: KeptEvidence,
): WholeOutcome {
  if ('notKept' in answer) return { notKept: answer.notKept }
  if ('dataKeyOf' in answer) {
    const plaintext = dataKeys.get(answer.dataKeyOf)
    if (plaintext === undefined) return { wrong: `the data key ${answer.dataKeyOf} is not there` }
    const asked = (input as { ciphertextBlob?: unknown } | null)?.ciphertextBlob
    const isOfBlob = operation === 'keys.decrypt' && String(asked).endsWith(answer.dataKeyOf)
    return isOfBlob ? accepted({ plaintext }) : { wrong: 'the data key is that of another blob' }
  }
  if ('rows' in answer) {
    const content = contentOf(read, KEPT.rows(answer.rows), answer.rows, 'the rows')
    return typeof content === 'string'
      ? { wrong: content }
      : accepted(parseJson(content.toString()))
  }
  const objects = answer.objects.map((object) => storedObject(object, read))
  const wrong = objects.find((object) => typeof object === 'string')
  return wrong === undefined ? accepted(objects) : { wrong: wrong as string }
}

function accepted(value: unknown): WholeOutcome {
  return { outcome: { ok: true, value } }
}

function storedObject({ sha256, ...object }: KeptObject, read: ReadKept): object | string {
  const what = `the stored bytes of object ${object.id.slice(0, LONGEST_ID)}`
  const content = contentOf(read, KEPT.storedBytes(sha256), sha256, what)
  if (typeof content === 'string') return content
  return { ...object, bytes: content.toString('base64') }
}

const LONGEST_ID = 80

/** Or what is wrong with it. */
function contentOf(read: ReadKept, name: string, sha256: string, what: string): Buffer | string {
  const content = read(name)
  if (content === undefined) return `${what} are not there`
  return hash('sha256', content) === sha256
    ? content
    : `${what} have another SHA-256 than the name of their file`
}
