/** Whether the statement is about these files, and tells what the record tells. */
import { isDeepStrictEqual } from 'node:util'
import type { Run } from '../../verdict/model'
import { shown } from '../archive/entry-names'
import { NAMES } from '../bundle-files'
import { type Envelope, envelopeIn, PAYLOAD_TYPE } from '../dsse-envelope'
import { inJson } from '../manifest'
import {
  PREDICATE_TYPE,
  STATEMENT_TYPE,
  type Statement,
  type TestResult,
  testResult,
} from '../statement'
import { jsonIn } from './manifest-check'
import { type OpenedBundle, unpacked } from './open-bundle'
import { valueInWords } from './printable-value'
import type { Findings } from './problem'
import { isWrittenPlainly } from './unambiguous-json'

const FILE = NAMES.statement
const SUBJECTS = [NAMES.manifest, NAMES.checksums, NAMES.record] as const

/** Undefined where it is not there or is none; the findings say which. */
export function readEnvelope(bundle: OpenedBundle, findings: Findings): Envelope | undefined {
  const found = unpacked(bundle, FILE, findings)
  if (found === undefined) return undefined
  const text = found.content.toString()
  const envelope = envelopeIn(text)
  if (envelope === undefined) {
    findings.add('statement', `${FILE} holds no DSSE envelope`, FILE)
    return undefined
  }
  if (envelope.payloadType !== PAYLOAD_TYPE) {
    const says = `its payloadType is ${shown(envelope.payloadType)}, not ${PAYLOAD_TYPE}`
    findings.add('payload-type', `${FILE} is taken for something else: ${says}`, FILE)
  } else if (text !== inJson(asWritten(envelope))) {
    findings.add('statement', `${FILE} is not written as sealproof writes it`, FILE)
  }
  return envelope
}

/** Base64 can be written in many ways, and JSON may hold more than is read. */
function asWritten({ payloadType, payload, signatures }: Envelope): Envelope {
  const again = (base64: string) => Buffer.from(base64, 'base64').toString('base64')
  return {
    payloadType,
    payload: again(payload),
    signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig: again(sig) })),
  }
}

/** `run`: undefined where the record could not be read. */
export function checkStatement(
  { payload }: Envelope,
  run: Run | undefined,
  digests: ReadonlyMap<string, string>,
  isOurs: boolean,
  findings: Findings,
): void {
  const add = (message: string) => findings.add('statement', message, FILE)
  const text = Buffer.from(payload, 'base64')
  const statement = jsonIn(text) as Partial<Statement> | undefined
  if (statement === undefined) {
    add('the statement is not JSON')
    return
  }
  if (statement._type !== STATEMENT_TYPE || statement.predicateType !== PREDICATE_TYPE) {
    add(`the statement is no ${STATEMENT_TYPE} with a ${PREDICATE_TYPE}`)
    return
  }
  checkSubjects(statement.subject, digests, findings)
  if (run !== undefined) {
    checkPredicate(statement.predicate, testResult(run), isOurs, add)
  }
  const written = text.toString()
  if (isOurs ? written !== inJson(statement) : !isWrittenPlainly(written, statement)) {
    add('the statement is not written as sealproof writes it')
  }
}

function checkSubjects(
  subjects: unknown,
  digests: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  const add = (message: string) => findings.add('subject', message, FILE)
  const listed = Array.isArray(subjects) ? subjects : []
  for (const name of SUBJECTS) {
    const found = listed.filter((subject) => Object(subject).name === name)
    const sha256 = digests.get(name)
    if (found.length !== 1) add(`the statement is not about ${name}`)
    else if (sha256 !== undefined && !isDeepStrictEqual(found[0], { name, digest: { sha256 } })) {
      add(`the statement is about another ${name}: not the one with SHA-256 ${sha256}`)
    }
  }
  if (listed.length > SUBJECTS.length) add('the statement is about more than this bundle')
}

/** What another build states in other words is its own affair; what it says of a test is not. */
function checkPredicate(
  claimed: Partial<TestResult> | undefined,
  given: TestResult,
  isOurs: boolean,
  add: (message: string) => void,
): void {
  for (const name of Object.keys(given) as (keyof TestResult)[]) {
    if (!isOurs && name === 'configuration') continue
    const says = Object(claimed)[name]
    if (isDeepStrictEqual(says, given[name])) continue
    const values = `${valueInWords(says)}, the record gives ${valueInWords(given[name])}`
    add(`the statement says of ${name}: ${values}`)
  }
  const more = Object.keys(Object(claimed)).filter((name) => !(name in given))
  if (isOurs && more.length > 0) add(`the statement holds more than a result: ${more.map(shown)}`)
}
