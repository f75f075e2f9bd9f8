/**
 * Divides a query into its statements at `;`. SET and SETPROJECT take what follows as it is, so they are
 * read here, as the official command line does.
 */

import type { Position } from '../sql-errors'

export interface StatementText {
  readonly text: string
  /** Of its first character that is neither blank nor of a comment before it. */
  readonly at: Position
}

// Blanks, comments, texts and back-quoted names as wholes; what does not end goes to the end.
const PIECE =
  /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'[^'\\]*(?:\\[\s\S][^'\\]*)*(?:'|\\?$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|`[^`]*(?:`|$)|[^\s;'"`/-]+|[\s\S]/y

/** Statements that are more than blanks and comments. */
export function statementsOf(query: string): readonly StatementText[] {
  const found: StatementText[] = []
  let begin = -1
  let at: Position = { line: 1, column: 1 }
  let line = 1
  let lineStart = 0
  const end = (index: number) => {
    if (begin >= 0) found.push({ text: query.slice(begin, index), at })
    begin = -1
  }
  PIECE.lastIndex = 0
  for (let index = 0; index < query.length; ) {
    PIECE.lastIndex = index
    const piece = PIECE.exec(query)?.[0] ?? query.slice(index)
    if (piece === ';') end(index)
    else if (begin < 0 && !/^(?:\s|--|\/\*)/.test(piece)) {
      begin = index
      at = { line, column: index - lineStart + 1 }
    }
    for (let feed = piece.indexOf('\n'); feed >= 0; feed = piece.indexOf('\n', feed + 1)) {
      line++
      lineStart = index + feed + 1
    }
    index += piece.length
  }
  end(query.length)
  return found
}
