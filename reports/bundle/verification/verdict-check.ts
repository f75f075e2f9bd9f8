/**
 * Whether verdict.json tells what the record tells, scenario by scenario: so that a failing result that was dropped
 * or turned is named, and not only the file that it is in. Whichever version wrote it: its shape is pinned.
 */
import type { Run } from '../../model'
import { type VerdictDocument, verdictDocument } from '../../verdict'
import { REPORTS } from '../../write-reports'
import { shown } from '../archive/names'
import { jsonIn } from './manifest-check'
import { type OpenedBundle, unpacked } from './opened'
import type { Findings } from './problem'
import { valueInWords } from './value-in-words'

const FILE = REPORTS.verdict

export function checkVerdict(bundle: OpenedBundle, run: Run, findings: Findings): void {
  const found = unpacked(bundle, FILE, findings)
  if (found === undefined) return
  const add = (message: string) => findings.add('verdict', `${FILE} ${message}`, FILE)
  const claimed = jsonIn(found.content) as Partial<VerdictDocument> | undefined
  const verdict = verdictDocument(run)
  if (claimed?.schemaVersion !== verdict.schemaVersion) {
    add(`has not the schemaVersion ${verdict.schemaVersion}`)
    return
  }
  for (const name of ['outcome', 'planned'] as const) {
    if (claimed[name] === verdict[name]) continue
    add(`says ${valueInWords(claimed[name])} as ${name}, the record ${verdict[name]}`)
  }
  for (const [name, count] of Object.entries(verdict.counts)) {
    const says = Object(claimed.counts)[name]
    if (says !== count) add(`counts ${valueInWords(says)} as ${name}, the record ${count}`)
  }
  checkScenarios(scenariosIn(claimed), scenariosIn(verdict), add)
}

function checkScenarios(
  claimed: ReadonlyMap<string, string>,
  recorded: ReadonlyMap<string, string>,
  add: (message: string) => void,
): void {
  for (const [id, verdict] of recorded) {
    const says = claimed.get(id)
    if (says === undefined) add(`leaves out ${shown(id)}, which ${ENDED} ${verdict}`)
    else if (says !== verdict) add(`says ${shown(says)} of ${shown(id)}, the record ${verdict}`)
  }
  for (const id of claimed.keys()) {
    if (!recorded.has(id)) add(`tells of ${shown(id)}, of which the record knows nothing`)
  }
}

const ENDED = 'the record has as'

/** Verdicts by id; of a document that may be of any shape. */
function scenariosIn({ clauses }: Partial<VerdictDocument>): ReadonlyMap<string, string> {
  const listed = Array.isArray(clauses) ? clauses : []
  return new Map(
    listed.flatMap((clause: unknown) => {
      const { scenarios } = Object(clause)
      if (!Array.isArray(scenarios)) return []
      return scenarios.map((scenario: unknown) => {
        const { id, verdict } = Object(scenario)
        return [String(id), String(verdict)] as const
      })
    }),
  )
}
