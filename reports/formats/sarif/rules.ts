/** The rules of the SARIF file: one for each clause, and those for results on the run as a whole. */

import { plainText } from '../../../record/plain-text'
import type { Clause, Run } from '../../verdict/model'
import { addressMember } from '../address-member'
import { controlsByClause } from '../framework-controls'

/** For results that belong to no clause. */
export const RUN_RULES = {
  'run-not-whole': {
    short: 'The run does not show the whole profile',
    full: 'The run was faulted, cut off or partial, or the target declares too little. An upload of it must not close alerts: it does not show that anything was repaired.',
    help: 'Repair what the message names, and run the whole profile again. A partial run is for one who works on a target; upload the whole run.',
  },
  'run-problem': {
    short: 'A problem of the run that belongs to no scenario',
    full: 'The target failed outside of the scenarios, the suite itself failed, or a waiver is stale.',
    help: 'The message says what to repair. A stale waiver has to be corrected or taken out of the file of waivers.',
  },
  'no-clause': {
    short: 'A scenario that belongs to no clause',
    full: 'The tags of the scenario name no clause of the specification: a mistake of the suite.',
    help: 'Give the scenario the tag of the clause that it shows.',
  },
} as const

export type RunRule = keyof typeof RUN_RULES

export function rulesOf(run: Run): object[] {
  const controls = controlsByClause(run)
  const ofClauses = run.clauses.map((clause) => {
    const frameworkControls = (controls.get(clause.id) ?? []).map(({ label }) => plainText(label))
    return clauseRule(clause, frameworkControls)
  })
  return [...ofClauses, ...Object.entries(RUN_RULES).map(([id, rule]) => runRule(id, rule))]
}

function clauseRule(clause: Clause, frameworkControls: readonly string[]): object {
  const { id, statement, section, source, standing } = clause
  const where = `${section}, ${source}`
  const text = `${statement} The documentation says so in: ${where}. Standing of the clause: ${standing}. To see what tests it: npx sealproof explain ${id}`
  return {
    id,
    shortDescription: { text: plainText(statement) },
    fullDescription: { text: plainText(`${statement} (${section})`) },
    help: { text: plainText(text) },
    ...addressMember('helpUri', source),
    defaultConfiguration: { level: 'error' },
    properties: {
      ...ruleProperties(clause),
      ...(frameworkControls.length > 0 ? { frameworkControls } : {}),
    },
  }
}

function ruleProperties(clause: Clause): object {
  const { area, standing, verdict, strength, section, note, showing, inPart } = clause
  return {
    tags: [area, standing],
    verdict,
    ...(inPart ? { inPart } : {}),
    showing,
    strength,
    section: plainText(section),
    ...(note === undefined ? {} : { note: plainText(note) }),
  }
}

function runRule(id: string, { short, full, help }: (typeof RUN_RULES)[RunRule]): object {
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help },
    defaultConfiguration: { level: 'warning' },
  }
}

/** Of a rule, by its id. */
export function ruleIndexes({ clauses }: Run): ReadonlyMap<string, number> {
  const ids = [...clauses.map(({ id }) => id), ...Object.keys(RUN_RULES)]
  return new Map(ids.map((id, index) => [id, index]))
}
