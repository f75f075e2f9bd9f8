/**
 * Keeps evidence beside the record of a run: stored bytes, envelopes, and the data keys that open them. It takes the whole
 * answers out of the stream before anything else reads it. Data keys are written at the end of the run: by then it is known
 * whether the target gives a master key in place of a data key. Where it does, no key of it is kept.
 */
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Attachment, Envelope as Message } from '@cucumber/messages'
import type { InputOf, OperationName, Outcome, StoredObject, ValueOf } from '../../adapters/target'
import { EXCHANGE, WHOLE_ANSWER } from '../../record/evidence'
import {
  KEPT,
  KEPT_FOLDER,
  type KeptAnswer,
  type KeptDataKeys,
  type KeptObject,
  type KeptScenario,
} from '../../record/kept-evidence'
import { parseJson } from '../../record/parse-json'
import { exchangeJson } from '../../record/redaction'
import { writeWholeFile } from '../../record/whole-file'
import type { Run } from '../../reports'
import { DataKeysOfRows } from './data-keys-of-rows'
import { dataKeysBefore, KeptJournal, keptBefore } from './kept-journal'
import { lookedAt } from './looked-at'
import { makeFolder } from './output-folder'

interface WholeAnswer {
  readonly operation: OperationName
  readonly input: unknown
  readonly outcome: { readonly ok: true; readonly value: unknown }
}

/** One attempt at a scenario. */
interface Attempt {
  readonly pickleId: string
  exchanges: number
  readonly answers: { readonly exchange: number; readonly answer: WholeAnswer }[]
}

export class EvidenceKeeper {
  #folder = ''
  readonly #places = new Map<string, string>()
  readonly #pickles = new Map<string, string>()
  readonly #running = new Map<string, Attempt>()
  /** By the place of the scenario; the last attempt counts. */
  readonly #kept = new Map<string, readonly KeptAnswer[]>()
  #journal: KeptJournal | undefined
  readonly #written = new Set<string>()
  readonly #dataKeys = new DataKeysOfRows()

  /** Makes the folder for it in the folder of the run. */
  begin(folder: string): void {
    this.#folder = folder
    for (const name of ['', 'stored-bytes', 'rows']) makeFolder(join(folder, KEPT_FOLDER, name))
    this.#journal = new KeptJournal(folder, this.#kept)
  }

  /**
   * Takes over what an earlier process kept of the scenarios that have a result in the record. What it did not keep is listed
   * as not kept.
   */
  goOnWith(folder: string, recorded: Iterable<Message>): void {
    const before = keptBefore(folder)
    const keys = dataKeysBefore(folder)
    for (const [place, exchanges] of lookedAt(recorded)) {
      const answers = before.get(place) ?? exchanges.map(notKept)
      if (answers.length === 0) continue
      this.#kept.set(place, answers)
      for (const answer of answers)
        if ('dataKeyOf' in answer)
          this.#dataKeys.takeEarlier(answer.dataKeyOf, keys.get(answer.dataKeyOf))
    }
  }

  /** Whether the message is for this alone, and must not be read by anything else. */
  take(message: Message): boolean {
    const { attachment, pickle, testCase, testCaseStarted, testCaseFinished } = message
    if (attachment) return this.#takeAttachment(attachment)
    if (pickle) this.#places.set(pickle.id, placeOf(pickle.uri, pickle.location?.line))
    else if (testCase) this.#pickles.set(testCase.id, testCase.pickleId)
    else if (testCaseStarted) {
      const pickleId = this.#pickles.get(testCaseStarted.testCaseId) ?? ''
      this.#running.set(testCaseStarted.id, { pickleId, exchanges: 0, answers: [] })
    } else if (testCaseFinished) this.#finish(testCaseFinished.testCaseStartedId)
    return false
  }

  /** Writes the index and the data keys. */
  end(run: Run): void {
    const notAsked = whyNoKeys(run)
    if (notAsked !== undefined) this.#dataKeys.withhold(notAsked)
    const ids = new Map(run.scenarios.map(({ id, uri, line }) => [placeOf(uri, line), id]))
    const scenarios = [...this.#kept].flatMap(([place, answers]): KeptScenario[] => {
      const scenario = ids.get(place)
      return scenario === undefined
        ? []
        : [{ scenario, answers: answers.map(this.#withoutLostKey) }]
    })
    const dataKeys = Object.fromEntries(this.#dataKeys.kept)
    const keys: KeptDataKeys = { about: ABOUT_DATA_KEYS, dataKeys }
    this.#write(KEPT.dataKeys, `${JSON.stringify(keys, null, 2)}\n`)
    const lines = scenarios.map((scenario) => `${JSON.stringify(scenario)}\n`)
    this.#write(KEPT.index, lines.join(''))
    this.#journal?.close({ isAtItsEnd: run.finished !== null })
  }

  readonly #withoutLostKey = (answer: KeptAnswer): KeptAnswer => {
    if (!('dataKeyOf' in answer) || this.#dataKeys.kept.has(answer.dataKeyOf)) return answer
    return { exchange: answer.exchange, notKept: this.#dataKeys.whyNot(answer.dataKeyOf) }
  }

  #takeAttachment({ testCaseStartedId, mediaType, body }: Attachment): boolean {
    const attempt = this.#running.get(testCaseStartedId ?? '')
    if (mediaType === WHOLE_ANSWER) {
      const answer = parseJson(body) as WholeAnswer
      attempt?.answers.push({ exchange: attempt.exchanges, answer })
      return true
    }
    if (mediaType === EXCHANGE && attempt) attempt.exchanges += 1
    return false
  }

  #finish(id: string): void {
    const attempt = this.#running.get(id)
    this.#running.delete(id)
    const place = this.#places.get(attempt?.pickleId ?? '')
    if (attempt === undefined || place === undefined) return
    this.#kept.delete(place)
    if (attempt.answers.length === 0) return
    const objects = attempt.answers.flatMap(({ answer }) =>
      isOf(answer, 'inspection.storedObjects') ? answer.outcome.value : [],
    )
    const unwrapped = attempt.answers.flatMap(({ answer }) =>
      isOf(answer, 'keys.decrypt')
        ? [{ blob: answer.input.ciphertextBlob, key: answer.outcome.value.plaintext }]
        : [],
    )
    this.#dataKeys.take(objects, unwrapped)
    const kept = attempt.answers.flatMap(({ exchange, answer }) => this.#keep(exchange, answer))
    this.#kept.set(place, kept)
    this.#journal?.add(place, kept)
  }

  #keep(exchange: number, answer: WholeAnswer): readonly KeptAnswer[] {
    if (isOf(answer, 'inspection.storedObjects'))
      return [{ exchange, objects: answer.outcome.value.map((object) => this.#keepObject(object)) }]
    if (isOf(answer, 'keys.decrypt'))
      return [{ exchange, dataKeyOf: digestOf(answer.input.ciphertextBlob) }]
    return isWholeInRecord(answer) ? [] : [{ exchange, rows: this.#keepRows(answer.outcome.value) }]
  }

  /** Members that the contract names alone. */
  #keepObject({ id, bytes, envelope, holdsNoValues }: StoredObject): KeptObject {
    const content = Buffer.from(bytes, 'base64')
    const sha256 = hash('sha256', content)
    this.#write(KEPT.storedBytes(sha256), content)
    return {
      id,
      sha256,
      envelope: envelope && envelopeOf(envelope),
      ...(holdsNoValues ? { holdsNoValues } : {}),
    }
  }

  #keepRows(rows: unknown): string {
    const content = `${JSON.stringify(rows)}\n`
    const sha256 = hash('sha256', content)
    this.#write(KEPT.rows(sha256), content)
    return sha256
  }

  /** Once for each content, and readable by this user alone. */
  #write(name: string, content: string | Uint8Array): void {
    if (this.#written.has(name)) return
    this.#written.add(name)
    writeWholeFile(join(this.#folder, name), content, 'file', 0o600)
  }
}

const ABOUT_DATA_KEYS =
  'Data keys of test rows that the suite wrote, in base64, by the SHA-256 of the wrapped data key. They open the stored bytes beside this file, and nothing else that the suite knows of. No master key is among them.'

/** The clause that a data key is not its master key: only its scenarios ask for a blob that KMS has not wrapped. */
const NO_MASTER_KEY = 'MEC-4'

/** No master key may be kept, and a key alone does not show which kind it is. */
function whyNoKeys({ scenarios }: Run): string | undefined {
  const verdicts = scenarios.flatMap(({ clause, verdict }) =>
    clause === NO_MASTER_KEY ? verdict : [],
  )
  if (verdicts.includes('conforms') && !verdicts.includes('violates')) return undefined
  return `no data key is kept, because this run does not show that they are no master keys (clause ${NO_MASTER_KEY})`
}

function notKept(exchange: number): KeptAnswer {
  return { exchange, notKept: 'the process that was given it ended before it was kept' }
}

function placeOf(uri: string, line = 0): string {
  return `${uri}:${line}`
}

export function digestOf(base64: string): string {
  return hash('sha256', Buffer.from(base64, 'base64'))
}

function isOf<Name extends OperationName>(
  answer: WholeAnswer,
  operation: Name,
): answer is {
  operation: Name
  input: InputOf<Name>
  outcome: Outcome<ValueOf<Name>> & { ok: true; value: ValueOf<Name> }
} {
  return answer.operation === operation
}

function envelopeOf(envelope: NonNullable<StoredObject['envelope']>): KeptObject['envelope'] {
  const { cipher, keyId, wrappedDataKey, iv, tag, derivation, offset, length } = envelope
  return {
    cipher,
    keyId,
    wrappedDataKey,
    ...(iv === undefined ? {} : { iv }),
    ...(tag === undefined ? {} : { tag }),
    ...(derivation === undefined
      ? {}
      : {
          derivation: { hash: derivation.hash, salt: derivation.salt, info: derivation.info },
        }),
    offset,
    length,
  }
}

function isWholeInRecord(answer: WholeAnswer): boolean {
  const recorded = JSON.parse(exchangeJson({ ...answer, durationMs: 0 })) as WholeAnswer
  return isDeepStrictEqual(recorded.outcome, answer.outcome)
}
