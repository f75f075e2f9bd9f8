/**
 * Compares verdict.json with the record, clause by clause and scenario by scenario, so that a problem names the result
 * that was dropped or changed, not only the file. Works for every version that wrote the bundle: the members are
 * pinned. Sentences are not compared, since each version words its own.
 */
import { isDeepStrictEqual } from 'node:util'
import { parseJson } from '../../../record/parse-json'
import { REPORTS } from '../../formats/write-reports'
import type { Run } from '../../verdict/model'
import { type VerdictDocument, verdictJson } from '../../verdict/verdict-document'
import { printableName } from '../archive/entry-names'
import { type OpenBundle, unpackFile } from './open-bundle'
import { printableValue } from './printable-value'
import { type BundleProblem, type Check, type KnownProblems, problem } from './problem'
import { isUnambiguousJson } from './unambiguous-json'

const FILE = REPORTS.verdict

type JsonObject = Readonly<Record<string, unknown>>
type ById = ReadonlyMap<string, readonly JsonObject[]>
type ClauseMember = keyof VerdictDocument['clauses'][number]
type ScenarioMember = keyof VerdictDocument['clauses'][number]['scenarios'][number]

/** The members that are compared one by one; the types hold each list complete. */
const RUN_MEMBERS = Object.keys({
  suite: true,
  target: true,
  targetSeen: true,
  reference: true,
  startedBy: true,
  storageReader: true,
  started: true,
  finished: true,
  events: true,
  latency: true,
  outcome: true,
  profile: true,
  documented: true,
  partial: true,
  selection: true,
  strict: true,
  planned: true,
  waived: true,
  waivers: true,
} satisfies Record<Exclude<keyof VerdictDocument, 'schemaVersion' | 'counts' | 'clauses'>, true>)
const CLAUSE_MEMBERS = Object.keys({
  statement: true,
  standing: true,
  verdict: true,
  inPart: true,
  strength: true,
  section: true,
  source: true,
  places: true,
} satisfies Record<Exclude<ClauseMember, 'id' | 'note' | 'scenarios'>, true>)
const SCENARIO_MEMBERS = Object.keys({
  clause: true,
  name: true,
  rule: true,
  uri: true,
  line: true,
  verdict: true,
  countedAs: true,
  reading: true,
  waiver: true,
  durationMs: true,
} satisfies Record<Exclude<ScenarioMember, 'id' | 'reason'> | 'clause', true>)

export function* checkVerdict(bundle: OpenBundle, run: Run, known: KnownProblems): Check {
  const file = yield* unpackFile(bundle, FILE, known)
  if (file !== undefined) yield* compareVerdict(file.content, run)
}

/** `content`: of a file verdict.json that may have any content. Throws where it is not JSON. */
export function* compareVerdict(content: Buffer, run: Run): Check {
  const expected = Buffer.from(verdictJson(run))
  if (content.equals(expected)) return
  if (content.length > maxVerdictBytes(expected.length)) {
    yield verdictProblem(
      `has ${content.length} bytes, and what the record gives ${expected.length}`,
    )
    return
  }
  const claimed: JsonObject = Object(parseJson(content))
  const recorded: JsonObject = JSON.parse(expected.toString())
  if (claimed.schemaVersion !== recorded.schemaVersion) {
    yield verdictProblem(`has not the schemaVersion ${recorded.schemaVersion}`)
    return
  }
  if (!isUnambiguousJson(content.toString(), claimed)) {
    yield verdictProblem('is not written as sealproof writes it: it may hold a member twice')
  }
  yield* compareMembers(claimed, recorded, RUN_MEMBERS, '')
  for (const [name, count] of Object.entries(Object(recorded.counts))) {
    const claim = Object(claimed.counts)[name]
    if (claim === count) continue
    yield verdictProblem(`counts ${printableValue(claim)} as ${name}, the record ${count}`)
  }
  yield* compareById(clausesIn(claimed), clausesIn(recorded), CLAUSE_MEMBERS)
  yield* compareById(scenariosIn(claimed), scenariosIn(recorded), SCENARIO_MEMBERS)
}

function verdictProblem(message: string): BundleProblem {
  return problem('verdict', `${FILE} ${message}`, FILE)
}

/** Another version may write more members; a file of gigabytes is not compared. */
function maxVerdictBytes(expected: number): number {
  return 4 * expected + 2 ** 20
}

/** `owner`: follows the name of a member in the message. */
function* compareMembers(
  claimed: JsonObject,
  recorded: JsonObject,
  names: readonly string[],
  owner: string,
): Check {
  for (const name of names) {
    if (isDeepStrictEqual(claimed[name], recorded[name])) continue
    const [claim, fact] = [claimed[name], recorded[name]].map(printableValue)
    yield verdictProblem(`says ${claim} as ${name}${owner}, the record ${fact}`)
  }
}

function* compareById(claimed: ById, recorded: ById, names: readonly string[]): Check {
  for (const [id, expected] of recorded) {
    const found = claimed.get(id) ?? []
    if (found.length === 0) {
      const verdict = expected[0]?.verdict
      yield verdictProblem(`leaves out ${printableName(id)}, which the record has as ${verdict}`)
    } else if (found.length > expected.length) {
      yield verdictProblem(`tells of ${printableName(id)} ${found.length} times`)
    }
    for (const [index, each] of expected.entries()) {
      const claim = found[index]
      if (claim !== undefined) {
        yield* compareMembers(claim, each, names, ` of ${printableName(id)}`)
      }
    }
  }
  for (const id of claimed.keys()) {
    if (recorded.has(id)) continue
    yield verdictProblem(`tells of ${printableName(id)}, of which the record knows nothing`)
  }
}

function clausesIn({ clauses }: JsonObject): ById {
  return byId(objectsIn(clauses))
}

/** Each with the id of its clause. */
function scenariosIn({ clauses }: JsonObject): ById {
  return byId(
    objectsIn(clauses).flatMap(({ id, scenarios }) =>
      objectsIn(scenarios).map((scenario) => ({ ...scenario, clause: id })),
    ),
  )
}

/** The document may have any shape. */
function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map((each) => Object(each)) : []
}

function byId(objects: readonly JsonObject[]): ById {
  return Map.groupBy(objects, ({ id }) => String(id))
}
