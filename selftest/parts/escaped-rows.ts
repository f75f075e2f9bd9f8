/** Rows that are stored with JSON's escapes in their values, and returned without them. */
import type { Outcome, Row } from '../../adapters/target'
import type { AnswersOf } from '../variation'
import { withValues } from './values'

export const escapingRows: AnswersOf = (sandbox) => {
  return {
    writeRows: ({ rows, ...write }) =>
      sandbox.writeRows({ ...write, rows: rows.map((row) => withValues(row, escaped)) }),
    readRows: async (input) => unescapedRows(await sandbox.readRows(input)),
    'hologres.readExternalTable': async (input) =>
      unescapedRows(await sandbox.hologres.readExternalTable(input)),
  }
}

function escaped(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}

function unescapedRows(outcome: Outcome<readonly Row[]>): Outcome<readonly Row[]> {
  if (!outcome.ok) return outcome
  const value = outcome.value.map((row) =>
    withValues(row, (text) => JSON.parse(`"${text}"`) as string),
  )
  return { ok: true, value }
}
