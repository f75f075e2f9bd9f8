/** Checks that the in-toto statement is about these files and agrees with the record. */
import { isDeepStrictEqual } from 'node:util'
import { parseJson } from '../../../record/parse-json'
import type { Run } from '../../verdict/model'
import { printableName } from '../archive/entry-names'
import { NAMES } from '../bundle-files'
import { type DsseEnvelope, PAYLOAD_TYPE, parseEnvelope } from '../dsse-envelope'
import { indentedJson } from '../manifest'
import {
  EVIDENCE_FILES,
  type InTotoStatement,
  PREDICATE_TYPE,
  type ResourceDescriptor,
  STATEMENT_TYPE,
  type TestResultPredicate,
  testResult,
} from '../statement'
import { subjectsOf } from '../subjects'
import type { Digests } from './files-check'
import { type OpenBundle, unpackFile } from './open-bundle'
import { printableValue } from './printable-value'
import { type BundleProblem, type Check, type KnownProblems, problem } from './problem'
import { isUnambiguousJson } from './unambiguous-json'

const FILE = NAMES.statement

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
  const evidence = evidenceIn(statement, isThisBuild)
  yield* checkEvidence(evidence, digests)
  if (run !== undefined) {
    if (isThisBuild) yield* checkSubjects(statement.subject, run)
    yield* checkPredicate(statement.predicate, testResult(run, sbom, evidence), isThisBuild)
  }
  const text = content.toString()
  const isAsWritten = isThisBuild
    ? text === indentedJson(statement)
    : isUnambiguousJson(text, statement)
  if (!isAsWritten) yield statementProblem('the statement is not written as sealproof writes it')
}

const subjectProblem = (message: string) => problem('subject', message, FILE)

/** Descriptors of the files of the bundle, in the order of {@link EVIDENCE_FILES}. Earlier versions named these files as the subjects, and nothing else. */
function evidenceIn(
  { subject, predicate }: Partial<InTotoStatement>,
  isThisBuild: boolean,
): readonly ResourceDescriptor[] {
  const filesIn = (descriptors: unknown): ResourceDescriptor[] => {
    const listed: readonly ResourceDescriptor[] = Array.isArray(descriptors) ? descriptors : []
    return EVIDENCE_FILES.flatMap((file) => listed.filter((each) => Object(each).name === file))
  }
  const configured = filesIn(Object(predicate).configuration)
  return isThisBuild || configured.length > 0 ? configured : filesIn(subject)
}

function* checkEvidence(evidence: readonly ResourceDescriptor[], digests: Digests): Check {
  for (const name of EVIDENCE_FILES) {
    const found = evidence.filter((each) => each.name === name)
    const sha256 = digests.get(name)
    if (found.length !== 1) yield subjectProblem(`the statement is not about ${name}`)
    else if (sha256 !== undefined && !isDeepStrictEqual(found[0], { name, digest: { sha256 } })) {
      yield subjectProblem(
        `the statement is about another ${name}: not the one with SHA-256 ${sha256}`,
      )
    }
  }
}

/** Another build may describe what was tested otherwise. */
function* checkSubjects(claimed: unknown, run: Run): Check {
  const expected = subjectsOf(run)
  if (isDeepStrictEqual(claimed, expected)) return
  const values = `${printableValue(claimed)}, the record gives ${printableValue(expected)}`
  yield subjectProblem(`the statement is about another target: ${values}`)
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
