/**
 * What the oracle demanded of the last answer, as `Then` steps: a sentence of the features where one asks for the same,
 * otherwise the one that has the oracle judge every answer of the scenario.
 */
import { type InputOf, REFUSAL_CODES } from '../../../adapters/target'
import { latest } from '../../../oracle/history'
import type { KnownProject, KnownTable, State } from '../../../oracle/state'
import type { Asked, Violation } from '../../../oracle/walks/walk'
import { englishOf } from '../../../record/saying'
import type { ToldScene } from './told-scene'
import { quoted, type ToldStep } from './told-step'

export interface Demand {
  /** Whether the last question stands before it, as a `When`; otherwise a `Then` asks it. */
  readonly isAskedBefore: boolean
  /** Whether what only looked is told as well, for an oracle that judges the whole scenario. */
  readonly needsLooks: boolean
  readonly steps: readonly ToldStep[]
}

interface Given {
  readonly last: Asked
  readonly violation: Violation
  /** After the last answer. */
  readonly state: State
  readonly scene: ToldScene
  /** A refusal would have been lawful too. */
  readonly isFree: boolean
  /** The table that was looked at last, where the last question is part of a look. */
  readonly looked: InputOf<'inspection.storedObjects'> | undefined
}

/** Where no sentence of the features asks exactly this. */
export function judgedByOracle({ clause }: Violation): Demand {
  return {
    isAskedBefore: true,
    needsLooks: true,
    steps: [{ text: `no answer violates ${clause}` }],
  }
}

export function demandOf(given: Given): Demand {
  const { last, violation } = given
  if (last.operation === 'getProject') return demandOnProject(given)
  const answer = demandOnAnswer(violation)
  if (answer !== undefined) return after(answer)
  if (last.operation === 'readRows' || last.operation === 'hologres.readExternalTable')
    return demandOnRows(given)
  const stored = last.operation === 'inspection.storedObjects' || last.operation === 'keys.decrypt'
  return (stored ? demandOnStorage(given) : undefined) ?? judgedByOracle(violation)
}

function demandOnAnswer({ expected }: Violation): string | undefined {
  const [wanted = ''] = englishOf(expected).split(', since ')
  const codes = REFUSAL_CODES.filter((code) => new RegExp(`\\b${code}\\b`).test(wanted))
  if (wanted === 'accepted') return 'it is accepted'
  if (codes.length === 0) return undefined
  if (wanted.startsWith('refused as ')) return `it is refused as ${listed(codes)}`
  if (wanted.startsWith('accepted, or refused as '))
    return `it is either accepted or refused as ${listed(codes)}`
  return undefined
}

function demandOnProject(given: Given): Demand {
  const { last, violation, state } = given
  const { name } = last.input as InputOf<'getProject'>
  const project = state.projects.get(name)
  if (project === undefined) {
    if (!englishOf(violation.expected).startsWith('refused as ')) return judgedByOracle(violation)
    return asking(`project ${quoted(name)} does not exist`)
  }
  const answer = demandOnAnswer(violation)
  if (answer !== undefined) return after(answer)
  if (englishOf(violation.expected).startsWith('project '))
    return asking(`${quoted(name)} lies in ${project.region}`)
  const { encryption } = project
  if (encryption === null) return asking(`${quoted(name)} is not encrypted`)
  const [reported, another] = encryption.reported
  if (reported === undefined || another !== undefined) return judgedByOracle(violation)
  return asking(`${quoted(name)} is encrypted with ${reported} under ${keyOf(given, project)}`)
}

function demandOnRows({ last, violation, state, isFree }: Given): Demand {
  const { project: name, table: tableName } = last.input as InputOf<'readRows'>
  const project = state.projects.get(name)
  const table = project?.tables.get(tableName)
  if (project === undefined) return judgedByOracle(violation)
  if (table === undefined) return after('it is refused, or gives no row')
  const where = `the rows of table ${quoted(tableName)} of ${quoted(name)}`
  if (table.isTampered) return after(`it is refused, or gives ${where}`)
  return after(`${isFree ? 'where it was accepted, ' : ''}the answer is ${where}`)
}

function demandOnStorage(given: Given): Demand | undefined {
  const { violation, state, looked } = given
  const project = state.projects.get(looked?.project ?? '')
  if (looked === undefined || project === undefined) return undefined
  const where = `table ${quoted(looked.table)} of ${quoted(looked.project)}`
  const table = project.tables.get(looked.table)
  if (table === undefined)
    return violation.clause === 'CCH-9' ? asking(`nothing is stored for ${where}`) : undefined
  const { encryption } = project
  if (encryption === null || !isWhollySealed(table)) return undefined
  if (['MEC-1', 'MEC-2', 'EXI-4'].includes(violation.clause))
    return asking(`nothing stored for ${where} shows its rows`)
  if (!['ALG-3', 'KEY-1', 'KEY-3'].includes(violation.clause)) return undefined
  if (encryption.algorithm === 'unknown' || project.keyIds.length > 1) return undefined
  if (!isUsable(state, encryption.keyId)) return undefined
  return asking(`${where} opens with ${encryption.algorithm} under ${keyOf(given, project)}`)
}

/** Sentences about a whole table ask of each of its objects that it is encrypted. */
function isWhollySealed({ rows, replaced, refused }: KnownTable): boolean {
  const isSealed = rows.length > 0 && rows.every((row) => row.isSealed)
  return isSealed && replaced.length === 0 && refused.length === 0
}

function isUsable(state: State, keyId: string | undefined): boolean {
  const key = keyId === undefined ? undefined : state.keys.get(keyId)
  return key === undefined || latest(key.states) === 'Enabled'
}

function keyOf({ scene }: Given, { encryption }: KnownProject): string {
  const keyId = encryption?.keyId
  return scene.key(keyId === undefined ? { kind: 'default' } : { kind: 'byok', keyId })
}

function after(...texts: readonly string[]): Demand {
  return { isAskedBefore: true, needsLooks: false, steps: texts.map((text) => ({ text })) }
}

function asking(...texts: readonly string[]): Demand {
  return { isAskedBefore: false, needsLooks: false, steps: texts.map((text) => ({ text })) }
}

function listed(codes: readonly string[]): string {
  const [last = '', ...others] = codes.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`
}
