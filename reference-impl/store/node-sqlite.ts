/** Loads `node:sqlite`, which Node 22 calls experimental on stderr. */

export type Sqlite = typeof import('node:sqlite')

/** Other warnings are emitted as ever. */
export function nodeSqlite(): Sqlite {
  const { emitWarning } = process
  process.emitWarning = ((warning: string | Error, ...rest: []) => {
    if (!/\bSQLite\b.*experimental/i.test(String(warning))) {
      emitWarning.call(process, warning, ...rest)
    }
  }) as typeof emitWarning
  try {
    return require('node:sqlite') as Sqlite
  } finally {
    process.emitWarning = emitWarning
  }
}
