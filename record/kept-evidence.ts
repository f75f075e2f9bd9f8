/**
 * Kept evidence: what `sealproof run --keep-evidence` writes beside the record, so that byte-level verdicts can be repeated
 * later. The record itself stays redacted. Contents are named by their SHA-256, so that equal ones are kept once.
 *
 * - `index.ndjson`: one {@link KeptScenario} a line
 * - `stored-bytes/<SHA-256>.bin`: what is stored for an object
 * - `rows/<SHA-256>.json`: rows that a table gave, where the record has only a part of them
 * - `unfinished.ndjson`: only of a run that has not come to its end; see cli/run/kept-journal.ts
 * - `data-keys.json`: data keys of test rows, in the clear; see {@link KeptDataKeys}
 */
import { count, list, object, optional, orNull, primitive, type Shape, text } from './shape'

export const KEPT_FOLDER = 'kept-evidence'

export const KEPT = {
  index: `${KEPT_FOLDER}/index.ndjson`,
  dataKeys: `${KEPT_FOLDER}/data-keys.json`,
  unfinished: `${KEPT_FOLDER}/unfinished.ndjson`,
  storedBytes: (sha256: string): string => `${KEPT_FOLDER}/stored-bytes/${sha256}.bin`,
  rows: (sha256: string): string => `${KEPT_FOLDER}/rows/${sha256}.json`,
} as const

export interface KeptScenario {
  /** As in verdict.json: `ALG-1/a-table-in-a-project-encrypted-with-aes256`. */
  readonly scenario: string
  readonly answers: readonly KeptAnswer[]
}

/** One answer. `exchange`: its place among the exchanges of the scenario in the record, from 0. */
export type KeptAnswer =
  | { readonly exchange: number; readonly objects: readonly KeptObject[] }
  /** SHA-256 of the file of rows. */
  | { readonly exchange: number; readonly rows: string }
  /** SHA-256 of the wrapped data key that KMS unwrapped. */
  | { readonly exchange: number; readonly dataKeyOf: string }
  /** Why it is not kept, as a sentence without its full stop. */
  | { readonly exchange: number; readonly notKept: string }

/** A stored object, with its bytes in a file. */
export interface KeptObject {
  readonly id: string
  /** Of its bytes. */
  readonly sha256: string
  /** As in the contract; null: it is stored as it is. */
  readonly envelope: Readonly<Record<string, unknown>> | null
  readonly holdsNoValues?: true | undefined
}

export interface KeptDataKeys {
  /** What a reader of the file should know. */
  readonly about: string
  /** In base64, by the SHA-256 of the wrapped data key. */
  readonly dataKeys: Readonly<Record<string, string>>
}

const sha256 = primitive('a SHA-256 in hex', (value) => /^[0-9a-f]{64}$/.test(String(value)))
const base64 = primitive('base64', (value) => /^[A-Za-z0-9+/]*={0,2}$/.test(String(value)))
const isTrue = primitive('true', (value) => value === true)
const envelope = object({
  cipher: text,
  keyId: text,
  wrappedDataKey: base64,
  iv: optional(base64),
  tag: optional(base64),
  derivation: optional(object({ hash: text, salt: base64, info: base64 })),
  offset: count,
  length: count,
})
const objects = list(
  object({ id: text, sha256, envelope: orNull(envelope), holdsNoValues: optional(isTrue) }),
)
const answer: Shape = object({
  exchange: count,
  objects: optional(objects),
  rows: optional(sha256),
  dataKeyOf: optional(sha256),
  notKept: optional(text),
})

export const keptAnswersShape = list(answer)
export const keptScenarioShape = object({ scenario: text, answers: keptAnswersShape })

export const keptDataKeysShape: Shape = (value) =>
  object({ about: text, dataKeys: object({}) })(value) ??
  list(base64)(Object.values((value as KeptDataKeys).dataKeys)) ??
  list(sha256)(Object.keys((value as KeptDataKeys).dataKeys))
