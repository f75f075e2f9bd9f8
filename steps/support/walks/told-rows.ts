/** Rows as a data table: plain cells where they can hold the values, otherwise in the notation of written-value.ts. */
import { createHash } from 'node:crypto'
import type { Row } from '../../../adapters/target'
import { isPlainValue, notationOf } from '../written-value'

export interface ToldRows {
  readonly isPlain: boolean
  readonly table: readonly string[]
}

export function toldRows(rows: readonly Row[], first: Readonly<Record<string, string>>[] = []) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const isPlain = rows.every(
    (row) => Object.keys(row).length === names.length && Object.values(row).every(isPlainValue),
  )
  const cells = rows.map((row, index) => [
    ...Object.values(first[index] ?? {}),
    ...names.map((name) => (row[name] === undefined ? '' : notationOf(row[name], seedOf))),
  ])
  const header = [...Object.keys(first[0] ?? {}), ...(names.length > 0 ? names : ['id'])]
  return { isPlain, table: tableOf([header, ...cells]) }
}

/** The same value has the same seed, in every step. */
function seedOf(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 8)
}

function tableOf(cells: readonly (readonly string[])[]): readonly string[] {
  const escaped = cells.map((row) => row.map(escapeCell))
  const widths = (escaped[0] ?? []).map((_, column) =>
    Math.max(...escaped.map((row) => row[column]?.length ?? 0)),
  )
  return escaped.map((row) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    return `| ${padded.join(' | ')} |`
  })
}

function escapeCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|')
}
