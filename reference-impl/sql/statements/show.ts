/** DESC and SHOW. */

import type { Partition } from '../../columns'
import { memberName } from '../../maxcompute'
import type { ShowStatement } from '../syntax/statement'
import { createTableText, descriptionText, partitionDescriptionText } from './description'
import { constantText, partitionIn, partitionName, specifiedValues } from './partition-values'
import { inWordsOfSql, type Session } from './session'

export async function show(session: Session, statement: ShowStatement): Promise<string> {
  switch (statement.kind) {
    case 'describe':
      return describe(session, statement)
    case 'show tables':
      return tables(session, statement)
    case 'show partitions':
      return partitions(session, statement)
    case 'show create table': {
      const table = await session.describe(statement.table)
      return `${createTableText(session.placeOf(statement.table).project, table)}\n`
    }
  }
}

type Of<Kind extends ShowStatement['kind']> = Extract<ShowStatement, { kind: Kind }>

async function describe(
  session: Session,
  { table, isExtended, partition }: Of<'describe'>,
): Promise<string> {
  const description = await session.describe(table)
  const place = session.placeOf(table)
  if (partition.length > 0) {
    const values = partitionIn(session, description.definition, partition)
    const rows = await session.about(table, () =>
      session.tables.countRows(session.principal, { ...place, partition: values }),
    )
    return partitionDescriptionText(rows)
  }
  const owner = memberName(session.needs.accountId, description.owner)
  return descriptionText(description, isExtended, {
    project: place.project,
    owner,
    zone: session.zone,
  })
}

/** `<owner>:<table>` of each table. */
async function tables(
  session: Session,
  { project, pattern, at }: Of<'show tables'>,
): Promise<string> {
  const { needs, principal } = session
  const name = project ?? session.project
  try {
    const names = await session.tables.list(principal, { project: name })
    const owner = memberName(needs.accountId, needs.projects.find(principal, name).owner)
    const isWanted = pattern === null ? () => true : patternMatcher(pattern)
    return linesOf(names.filter(isWanted).map((each) => `${owner}:${each}`))
  } catch (error) {
    throw inWordsOfSql(error, at, null)
  }
}

/** `*` is any text, and `|` means or; `%` and `_` are also known. */
function patternMatcher(pattern: string): (name: string) => boolean {
  const alternatives = pattern
    .toLowerCase()
    .split('|')
    .map((each) => each.split(/[*%]+/).map((part) => [...part]))
  return (name) => alternatives.some((parts) => matchesParts(name, parts))
}

function matchesParts(name: string, parts: readonly (readonly string[])[]): boolean {
  const isAt = (part: readonly string[], at: number) =>
    at + part.length <= name.length &&
    part.every((each, index) => each === '_' || each === name[at + index])
  const [first = [], ...rest] = parts
  const last = rest.pop()
  if (!isAt(first, 0)) return false
  if (!last) return first.length === name.length
  let at = first.length
  for (const part of rest) {
    while (at <= name.length && !isAt(part, at)) at++
    at += part.length
  }
  return name.length - last.length >= at && isAt(last, name.length - last.length)
}

/** `ds=x/hh=y` of each partition that has the values given. */
async function partitions(
  session: Session,
  { table, partition }: Of<'show partitions'>,
): Promise<string> {
  const { definition } = await session.describe(table)
  const wanted = specifiedValues(definition, partition).map((value, index) => {
    const key = definition.partitionKeys[index]
    return value?.value && key ? constantText(session, key, value) : null
  })
  const all = await session.about(table, () =>
    session.tables.partitions(session.principal, session.placeOf(table)),
  )
  const isWanted = (each: Partition) =>
    wanted.every((value, index) => value === null || value === each[index])
  return linesOf(all.filter(isWanted).map((each) => partitionName(definition, each)))
}

export function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
