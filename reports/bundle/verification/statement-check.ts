/** Checks that the in-toto statement is about these files and agrees with the record. */
import { isDeepStrictEqual } from 'node:util'
import { parseJson } from '../../../record/parse-json'
import type { Run } from '../../verdict/model'
import { printableName } from '../archive/entry-names'
import { NAMES } from '../bundle-files'
import { type DsseEnvelope, PAYLOAD_TYPE, parseEnvelope } from '../dsse-envelope'
import { indentedJson } from '../manifest'
import {
  type InTotoStatement,
  PREDICATE_TYPE,
  STATEMENT_TYPE,
  type TestResultPredicate,
  testResult,
} from '../statement'
import type { Digests } from './files-check'
import { type OpenBundle, unpackFile } from './open-bundle'
import { printableValue } from './printable-value'
import { type BundleProblem, type Check, type KnownProblems, problem } from './problem'
import { isUnambiguousJson } from './unambiguous-json'

const FILE = NAMES.statement
const SUBJECTS = [NAMES.manifest, NAMES.checksums, NAMES.record] as const

/** Undefined: the file is missing or is not a DSSE envelope. */
export function* readEnvelope(
  bundle: OpenBundle,
  known: KnownProblems,
): Check<DsseEnvelope | undefined> {
  const file = yield* unpackFile(bundle, FILE, known)
  if (file === undefined) return undefined
  const text = file.content.toString()
  const envelope = parseEnvelope(text)
  if (envelope === undefined) {
    yield statementProblem(`${FILE} holds no DSSE envelope`)
    return undefined
  }
  if (envelope.payloadType !== PAYLOAD_TYPE) {
    const type = `its payloadType is ${printableName(envelope.payloadType)}, not ${PAYLOAD_TYPE}`
    yield problem('payload-type', `${FILE} is taken for something else: ${type}`, FILE)
  } else if (text !== indentedJson(inCanonicalForm(envelope))) {
    yield statementProblem(`${FILE} is not written as sealproof writes it`)
  }
  return envelope
}

function statementProblem(message: string): BundleProblem {
  return problem('statement', message, FILE)
}

/** The same bytes have several base64 texts, and the JSON may have other members. */
function inCanonicalForm({ payloadType, payload, signatures }: DsseEnvelope): DsseEnvelope {
  const recoded = (base64: string) => Buffer.from(base64, 'base64').toString('base64')
  return {
    payloadType,
    payload: recoded(payload),
    signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig: recoded(sig) })),
  }
}

/** `run`: undefined where the record could not be read. */
export function* checkStatement(
  { payload }: DsseEnvelope,
  run: Run | undefined,
  digests: Digests,
  isThisBuild: boolean,
  sbom: Uint8Array | undefined,
): Check {
  const content = Buffer.from(payload, 'base64')
  const statement = (parseJson(content) ?? undefined) as Partial<InTotoStatement> | undefined
  if (statement === undefined) {
    yield statementProblem('the statement is not JSON, or is nested too deep')
    return
  }
  if (statement._type !== STATEMENT_TYPE || statement.predicateType !== PREDICATE_TYPE) {
    yield statementProblem(`the statement is no ${STATEMENT_TYPE} with a ${PREDICATE_TYPE}`)
    return
  }
  yield* checkSubjects(statement.subject, digests)
  if (run !== undefined) {
    yield* checkPredicate(statement.predicate, testResult(run, sbom), isThisBuild)
  }
  const text = content.toString()
  const isAsWritten = isThisBuild
    ? text === indentedJson(statement)
    : isUnambiguousJson(text, statement)
  if (!isAsWritten) yield statementProblem('the statement is not written as sealproof writes it')
}

function* checkSubjects(subjects: unknown, digests: Digests): Check {
  const subjectProblem = (message: string) => problem('subject', message, FILE)
  const listed = Array.isArray(subjects) ? subjects : []
  for (const name of SUBJECTS) {
    const found = listed.filter((subject) => Object(subject).name === name)
    const sha256 = digests.get(name)
    if (found.length !== 1) yield subjectProblem(`the statement is not about ${name}`)
    else if (sha256 !== undefined && !isDeepStrictEqual(found[0], { name, digest: { sha256 } })) {
      yield subjectProblem(
        `the statement is about another ${name}: not the one with SHA-256 ${sha256}`,
      )
    }
  }
  if (listed.length > SUBJECTS.length) {
    yield subjectProblem('the statement is about more than this bundle')
  }
}

/** Another build may word `configuration` otherwise and add members; the result itself must be equal. */
function* checkPredicate(
  claimed: Partial<TestResultPredicate> | undefined,
  recorded: TestResultPredicate,
  isThisBuild: boolean,
): Check {
  for (const name of Object.keys(recorded) as (keyof TestResultPredicate)[]) {
    if (!isThisBuild && name === 'configuration') continue
    const claim = Object(claimed)[name]
    if (isDeepStrictEqual(claim, recorded[name])) continue
    const values = `${printableValue(claim)}, the record gives ${printableValue(recorded[name])}`
    yield statementProblem(`the statement says of ${name}: ${values}`)
  }
  const more = Object.keys(Object(claimed)).filter((name) => !(name in recorded))
  if (isThisBuild && more.length > 0) {
    yield statementProblem(`the statement holds more than a result: ${more.map(printableName)}`)
  }
}
