/**
 * Whether verdict.json tells what the record tells, clause by clause and scenario by scenario: so that a failing
 * result that was dropped or turned is named, and not only the file that it is in. Whichever version wrote it: its
 * shape is pinned. Sentences are not, and each version words its own.
 */
import { isDeepStrictEqual } from 'node:util'
import { REPORTS } from '../../formats/write-reports'
import type { Run } from '../../verdict/model'
import { type VerdictDocument, verdictJson } from '../../verdict/verdict-document'
import { shown } from '../archive/entry-names'
import { jsonIn } from './manifest-check'
import { type OpenedBundle, unpacked } from './open-bundle'
import { valueInWords } from './printable-value'
import type { Findings } from './problem'
import { isWrittenPlainly } from './unambiguous-json'

const FILE = REPORTS.verdict

type Add = (message: string) => void
type Members = Readonly<Record<string, unknown>>
type Clause = VerdictDocument['clauses'][number]
type Scenario = Clause['scenarios'][number]

/** All that is compared member by member: what is left out is compared below, or is a sentence. */
const OF_THE_RUN = Object.keys({
  suite: true,
  target: true,
  started: true,
  finished: true,
  outcome: true,
  planned: true,
  waived: true,
  waivers: true,
} satisfies Record<keyof Omit<VerdictDocument, 'schemaVersion' | 'counts' | 'clauses'>, true>)
const OF_A_CLAUSE = Object.keys({
  statement: true,
  standing: true,
  verdict: true,
  strength: true,
  section: true,
  source: true,
} satisfies Record<keyof Omit<Clause, 'id' | 'note' | 'scenarios'>, true>)
const OF_A_SCENARIO = Object.keys({
  clause: true,
  name: true,
  rule: true,
  uri: true,
  line: true,
  verdict: true,
  reading: true,
  waiver: true,
  durationMs: true,
} satisfies Record<keyof Omit<Scenario, 'id' | 'reason'> | 'clause', true>)

export function checkVerdict(bundle: OpenedBundle, run: Run, findings: Findings): void {
  const found = unpacked(bundle, FILE, findings)
  if (found === undefined) return
  const given = Buffer.from(verdictJson(run))
  if (found.content.equals(given)) return
  const add: Add = (message) => findings.add('verdict', `${FILE} ${message}`, FILE)
  if (found.content.length > mostOf(given.length)) {
    add(`has ${found.content.length} bytes, and what the record gives ${given.length}`)
    return
  }
  const claimed: Members = Object(jsonIn(found.content))
  const verdict: Members = JSON.parse(given.toString())
  if (claimed.schemaVersion !== verdict.schemaVersion) {
    add(`has not the schemaVersion ${verdict.schemaVersion}`)
    return
  }
  if (!isWrittenPlainly(found.content.toString(), claimed)) {
    add('is not written as sealproof writes it: it may hold a member twice')
  }
  compare(claimed, verdict, OF_THE_RUN, '', add)
  for (const [name, count] of Object.entries(Object(verdict.counts))) {
    const says = Object(claimed.counts)[name]
    if (says !== count) add(`counts ${valueInWords(says)} as ${name}, the record ${count}`)
  }
  compareListed(clausesIn(claimed), clausesIn(verdict), OF_A_CLAUSE, add)
  compareListed(scenariosIn(claimed), scenariosIn(verdict), OF_A_SCENARIO, add)
}

/** Room for whatever another version writes beside, and none for what nobody could read. */
function mostOf(given: number): number {
  return 4 * given + 2 ** 20
}

/** `of`: words that follow on the name of a member. */
function compare(
  claimed: Members,
  given: Members,
  names: readonly string[],
  of: string,
  add: Add,
): void {
  for (const name of names) {
    if (isDeepStrictEqual(claimed[name], given[name])) continue
    const [says, gives] = [claimed[name], given[name]].map(valueInWords)
    add(`says ${says} as ${name}${of}, the record ${gives}`)
  }
}

function compareListed(
  claimed: ReadonlyMap<string, readonly Members[]>,
  given: ReadonlyMap<string, readonly Members[]>,
  names: readonly string[],
  add: Add,
): void {
  for (const [id, recorded] of given) {
    const told = claimed.get(id) ?? []
    if (told.length === 0) {
      add(`leaves out ${shown(id)}, which the record has as ${recorded[0]?.verdict}`)
    } else if (told.length > recorded.length) add(`tells of ${shown(id)} ${told.length} times`)
    recorded.forEach((each, index) => {
      const says = told[index]
      if (says !== undefined) compare(says, each, names, ` of ${shown(id)}`, add)
    })
  }
  for (const id of claimed.keys()) {
    if (!given.has(id)) add(`tells of ${shown(id)}, of which the record knows nothing`)
  }
}

function clausesIn({ clauses }: Members): ReadonlyMap<string, readonly Members[]> {
  return byId(listedIn(clauses))
}

/** Each with the clause that it stands under. */
function scenariosIn({ clauses }: Members): ReadonlyMap<string, readonly Members[]> {
  return byId(
    listedIn(clauses).flatMap(({ id, scenarios }) =>
      listedIn(scenarios).map((scenario) => ({ ...scenario, clause: id })),
    ),
  )
}

/** Of a document that may be of any shape. */
function listedIn(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.map((each) => Object(each)) : []
}

function byId(listed: readonly Members[]): ReadonlyMap<string, readonly Members[]> {
  return Map.groupBy(listed, ({ id }) => String(id))
}
