/** Rows: MEC-3, EXI-3, and what a key that was taken away does to them (CCH-1 to CCH-9). */
import { REFUSAL_CODES, type Row } from '../adapters/target'
import { say } from '../record/saying'
import { ANYTHING, type Finding, findings, type Lawful, type Reason, reason } from './finding'
import { unavailable, wasAway } from './key-states'
import { decide } from './ram'
import { NOTHING, type Rules } from './rule'
import { type KnownProject, type KnownRow, type KnownTable, type State, tableOf } from './state'

export const ROW_RULES: Rules<'writeRows' | 'readRows'> = {
  writeRows: {
    lawful(state, { project: name, table, rows, as }) {
      const project = state.projects.get(name)
      if (project === undefined) return missingProject(state, name)
      if (project.isUnsure) return ANYTHING
      const reasons = keyReasons(state, project)
      // Nothing has to be encrypted.
      const isFree = rows.length === 0
      const isTampered = project.tables.get(table)?.isTampered === true
      return {
        must: isFree ? [] : reasons.must,
        may: [
          ...(isFree ? reasons.must : []),
          ...reasons.may,
          ...principalReasons(state, project, as),
          // Who merges small objects reads the changed one before it appends.
          ...(isTampered
            ? [reason('TMP-1', say`a stored byte was changed`, ...REFUSAL_CODES)]
            : []),
        ],
        promises: usePromises(state, project, as),
      }
    },
    accepted(state, { project: name, table: tableName, rows, mode }) {
      const project = state.projects.get(name)
      if (project === undefined) return NOTHING
      const table = tableOf(project, tableName)
      project.usedAt = state.now
      const isSealed = project.encryption !== null
      if (mode === 'overwrite') {
        const plain = table.rows.filter((each) => !each.isSealed)
        table.replaced.push(...plain.map(({ row }) => ({ row, at: state.now })))
        table.rows = []
        if (isSealed) replaceNoRows(state, table)
      }
      if (!isSealed && rows.length === 0) table.leftByNoRows = 'not looked at'
      table.rows.push(...rows.map((row) => ({ row, isSealed })))
      if (isSealed && rows.length > 0) project.sealedSince ??= state.now
      if (isSealed && rows.length > 0) project.openedAt = state.now
      return NOTHING
    },
    refused(state, { project: name, table, rows }) {
      const project = state.projects.get(name)
      if (project === undefined) return
      const known = project.tables.get(table)
      if (known !== undefined) known.refused.push(...rows)
      else if (rows.length > 0) project.refusedTables.add(table)
    },
  },
  readRows: {
    lawful(state, { project: name, table: tableName, as }) {
      const project = state.projects.get(name)
      if (project === undefined) return missingProject(state, name)
      const table = project.tables.get(tableName)
      if (project.isUnsure || table === undefined) return ANYTHING
      return readable(state, project, table, as)
    },
    asks(state, { project: name, table: tableName }) {
      const project = state.projects.get(name)
      const table = project?.tables.get(tableName)
      if (project?.encryption == null || project.isUnsure || table === undefined) return []
      if (!table.rows.some(({ isSealed }) => isSealed)) return []
      if (table.isTampered) return []
      return [
        ...(project.keyIds.some((keyId) => state.rotated.has(keyId)) ? ['ROT-1'] : []),
        ...(state.wasFailing ? ['DST-1'] : []),
        ...(table.refused.length > 0 ? ['CCH-9'] : []),
      ]
    },
    accepted(state, { project: name, table: tableName }, rows) {
      const project = state.projects.get(name)
      if (project === undefined || project.isUnsure) return NOTHING
      project.usedAt = state.now
      const table = project.tables.get(tableName)
      if (table === undefined) return afterRefusedWrite(project, tableName, rows)
      if (table.rows.some(({ isSealed }) => isSealed)) project.openedAt = state.now
      return compareRows(state, project, table, rows, ['MEC-3'])
    },
  },
}

/** What a write of no rows left is given up with the rows that are overwritten. */
function replaceNoRows({ now }: State, table: KnownTable): void {
  if (table.leftByNoRows !== 'not looked at' && table.leftByNoRows.size === 0) return
  table.replaced.push({ row: {}, at: now })
  table.leftByNoRows = new Set()
}

export function readable(
  state: State,
  project: KnownProject,
  table: KnownTable,
  as: string | undefined,
): Lawful {
  if (table.isTampered) {
    if (!isAuthenticated(table)) return ANYTHING
    const changed = reason('TMP-1', say`a stored byte was changed`, ...REFUSAL_CODES)
    return { must: [], may: [changed], promises: ['TMP-1'] }
  }
  const reasons = keyReasons(state, project)
  // Rows that need no key may be refused with the others, or not (CCH-8).
  const isFree = !table.rows.some(({ isSealed }) => isSealed)
  return {
    must: isFree ? [] : reasons.must,
    may: [...(isFree ? reasons.must : []), ...reasons.may, ...principalReasons(state, project, as)],
    promises: usePromises(state, project, as),
  }
}

export function keyReasons(
  state: State,
  { encryption, usedAt, keyIds }: KnownProject,
): { readonly must: readonly Reason[]; readonly may: readonly Reason[] } {
  if (encryption === null) return { must: [], may: [] }
  const clauses = { disabled: 'CCH-1', deleted: 'CCH-2' }
  const { must, may } = unavailable(state, encryption, clauses, usedAt)
  // Rows from before an exchange of the key may still need the key that it had then.
  const earlier = keyIds
    .filter((keyId) => keyId !== encryption.keyId)
    .flatMap((keyId) => {
      const reasons = unavailable(state, { ...encryption, keyId }, clauses)
      return [...reasons.must, ...reasons.may]
    })
  return { must, may: [...may, ...earlier] }
}

function usePromises(
  state: State,
  project: KnownProject,
  as: string | undefined,
): readonly string[] {
  if (project.encryption === null) return ['MEC-3']
  const restarted = state.isRestarted ? ['RST-1'] : []
  const own = as !== undefined && as === project.creator ? ['PRM-6'] : []
  const isAnotherAway = [...state.keys.values()].some(({ states }) => states.changes.length > 1)
  const kept = wasAway(state, project.encryption) ? ['CCH-5'] : isAnotherAway ? ['CCH-6'] : []
  const old = project.isEncryptedLater ? ['EXI-3'] : []
  const rotated = project.keyIds.some((keyId) => state.rotated.has(keyId)) ? ['ROT-1'] : []
  return [...restarted, ...rotated, ...own, ...kept, ...old, 'MEC-3']
}

/** A Super_Administrator whom RAM allows everything may use the rows; of others no clause speaks. */
function principalReasons(
  state: State,
  project: KnownProject,
  as: string | undefined,
): readonly Reason[] {
  if (as === undefined) return []
  const { effect } = decide(state, as, {
    action: 'odps:UseData',
    project: project.name,
    region: project.region,
    hasConditionKey: false,
  })
  if (project.roles.get(as) === 'Super_Administrator' && effect === 'allow') return []
  return [reason('MEC-3', say`${as} may have no access to the rows`, 'ACCESS_DENIED', 'NOT_FOUND')]
}

function missingProject({ refusedNames }: State, name: string): Lawful {
  const clause = refusedNames.get(name)
  if (clause === undefined) return ANYTHING
  const none = reason(
    clause,
    say`the creation of the project was refused`,
    'NOT_FOUND',
    'INVALID_ARGUMENT',
    'ACCESS_DENIED',
  )
  return { must: [none], may: [], promises: [] }
}

export function compareRows(
  state: State,
  project: KnownProject,
  table: KnownTable,
  observed: readonly Row[],
  clauses: readonly string[],
): readonly Finding[] {
  if (isSameInOrder(table.rows, observed)) return NOTHING
  const left = new Map<string, { count: number; isSealed: boolean }>()
  for (const { row, isSealed } of table.rows) {
    const text = rowText(row)
    const known = left.get(text)
    left.set(text, { count: (known?.count ?? 0) + 1, isSealed })
  }
  let unknown: string | undefined
  for (const row of observed) {
    const text = rowText(row)
    const known = left.get(text)
    if (known === undefined || known.count === 0) unknown ??= text
    else known.count -= 1
  }
  const lost = [...left].find(([, { count }]) => count > 0)
  if (lost === undefined && unknown === undefined) return NOTHING
  if (table.isTampered) return afterTampering(table)
  const isOld = lost !== undefined && !lost[1].isSealed && project.encryption !== null
  const isRefused = unknown !== undefined && table.refused.some((row) => rowText(row) === unknown)
  const specific = [
    ...(isOld ? ['EXI-3'] : []),
    ...(isRefused ? ['CCH-9', 'IMM-3'] : []),
    ...(wasAway(state, project.encryption) ? ['CCH-5'] : []),
    ...(state.isRestarted ? ['RST-1'] : []),
    ...(project.keyIds.some((keyId) => state.rotated.has(keyId)) ? ['ROT-1'] : []),
    ...(state.wasFailing ? ['DST-1'] : []),
  ]
  const expected =
    lost === undefined ? say`no row but those that were written` : say`the row ${short(lost[0])}`
  return findings(
    [...specific, ...clauses],
    expected,
    unknown === undefined
      ? say`it is not among the rows that came back`
      : say`the row ${short(unknown)} came back`,
  )
}

/** What most answers are. Quicker than to compare them in any order. */
function isSameInOrder(rows: readonly KnownRow[], observed: readonly Row[]): boolean {
  if (rows.length !== observed.length) return false
  return rows.every(({ row }, at) => {
    const other = observed[at] as Row
    const names = Object.keys(row)
    if (names.length !== Object.keys(other).length) return false
    return names.every((name) => Object.hasOwn(other, name) && row[name] === other[name])
  })
}

function isAuthenticated({ stored }: KnownTable): boolean {
  return stored.length > 0 && stored.every(({ envelope }) => envelope?.cipher === 'aes-256-gcm')
}

/** Other rows in silence are a violation where every object is authenticated: AES256 as aes-256-gcm (TMP-1). */
function afterTampering(table: KnownTable): readonly Finding[] {
  if (!isAuthenticated(table)) return NOTHING
  return findings(['TMP-1'], say`a refusal, or the rows as they were written`, say`other rows`)
}

/** A refused write creates no table, and stores no row (CCH-9). */
function afterRefusedWrite(
  project: KnownProject,
  table: string,
  rows: readonly Row[],
): readonly Finding[] {
  if (!project.refusedTables.has(table) || rows.length === 0) return NOTHING
  return findings(
    ['CCH-9'],
    say`no row, since the write was refused`,
    say`${rows.length} rows came back`,
  )
}

/** The same text for the same members, in whatever order. */
export function rowText(row: Row): string {
  const entries = Object.entries(row)
  if (entries.length > 1) entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify(entries)
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
