/** From a query to its statements, or to the error of the first one that is none. */

import { EOF, type IToken, Lexer } from 'chevrotain'
import { notCovered, type Position, parseException } from '../sql-errors'
import { positionOf } from './expression-parser'
import type { Statement } from './statement'
import { StatementParser } from './statement-parser'
import { type StatementText, statementsOf } from './statements-of'
import { NOT_COVERED, TOKENS } from './tokens'

/** Of a query in UTF-8 (https://www.alibabacloud.com/help/en/maxcompute/user-guide/sql-limits). */
const LARGEST_QUERY = 2 * 1024 * 1024

const lexer = new Lexer([...TOKENS], { positionTracking: 'full', ensureOptimizations: true })
const parser = new StatementParser()

/** @throws ServiceError `ODPS-0130161`, before anything is executed */
export function parse(query: string): readonly Statement[] {
  if (Buffer.byteLength(query) > LARGEST_QUERY) {
    throw parseException({ line: 1, column: 1 }, 'the query is larger than 2 MB')
  }
  const statements = statementsOf(query).map(parseStatement)
  if (statements.length > 0) return statements
  throw parseException({ line: 1, column: 1 }, 'the query has no statement')
}

function parseStatement(statement: StatementText): Statement {
  const setting = settingOf(statement)
  if (setting) return setting
  const { tokens, errors } = lexer.tokenize(statement.text)
  placeAll(tokens, statement.at)
  const [unknown] = errors
  if (unknown) {
    const { line = 1, column = 1, offset } = unknown
    throw parseException(
      placed({ line, column }, statement.at),
      `invalid token '${[...statement.text.slice(offset, offset + 2)][0] ?? ''}'`,
    )
  }
  const parsed = parser.parse(tokens)
  const [wrong] = parser.errors
  if (parsed && !wrong) return parsed
  throw refusalAt(wrong?.token, tokens)
}

/** The sentence about the first token that no rule expects. */
function refusalAt(token: IToken | undefined, tokens: readonly IToken[]): Error {
  const last = tokens.at(-1)
  if (token === undefined || token.tokenType === EOF) {
    const end = last ? { line: last.endLine ?? 1, column: (last.endColumn ?? 0) + 1 } : null
    return parseException(end ?? { line: 1, column: 1 }, 'the statement ends too early')
  }
  const at = positionOf(token)
  const words = tokens.map(({ image }) => image.toUpperCase())
  const [first = '', second = ''] = words
  if (/^(?:GRANT|REVOKE)$/.test(first) && words.includes('ON')) {
    return notCovered(at, `${first} of rights to single objects`)
  }
  const index = tokens.indexOf(token)
  if (index <= 1 && NOT_COVERED.has(second) && !NOT_COVERED.has(first)) {
    return notCovered(at, `${first} ${second}`)
  }
  const word = token.image.toUpperCase()
  if (NOT_COVERED.has(word)) return notCovered(at, word)
  return parseException(at, `invalid token '${token.image.slice(0, 64)}'`)
}

const SET = /^SET\s+([\w.]+)\s*=\s*([\s\S]*?)\s*$/i
const SHOW_PROJECT = /^SETPROJECT\s*$/i
const SET_PROJECT = /^SETPROJECT\s+([\w.]+)\s*=\s*([\s\S]*?)\s*$/i

function settingOf({ text, at }: StatementText): Statement | undefined {
  const [, key, value] = SET.exec(text) ?? []
  if (key !== undefined && value !== undefined) return { kind: 'set', key, value }
  if (SHOW_PROJECT.test(text)) return { kind: 'show project' }
  const [, property, wanted] = SET_PROJECT.exec(text) ?? []
  if (property === undefined || wanted === undefined) return undefined
  return { kind: 'set project', key: property, value: wanted, at }
}

function placed({ line, column }: Position, { line: first, column: begin }: Position): Position {
  return { line: first + line - 1, column: line === 1 ? begin + column - 1 : column }
}

/** Positions in the query instead of in the statement. */
function placeAll(tokens: readonly IToken[], at: Position): void {
  for (const token of tokens) {
    const start = placed({ line: token.startLine ?? 1, column: token.startColumn ?? 1 }, at)
    const end = placed({ line: token.endLine ?? 1, column: token.endColumn ?? 1 }, at)
    token.startLine = start.line
    token.startColumn = start.column
    token.endLine = end.line
    token.endColumn = end.column
  }
}
