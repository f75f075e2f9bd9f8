/** The rules of INSERT and of partitions. */

import type { Expression } from './expression'
import type { Named } from './expression-parser'
import { QueryParser } from './query-parser'
import type * as S from './statement'
import * as T from './tokens'
import { W } from './tokens'

export class InsertParser extends QueryParser {
  protected readonly insert = this.RULE('insert', (): S.Insert => {
    this.CONSUME(W.INSERT)
    const mode = this.OR([
      {
        ALT: (): S.Insert['mode'] => {
          this.CONSUME(W.INTO)
          return 'append'
        },
      },
      {
        ALT: (): S.Insert['mode'] => {
          this.CONSUME(W.OVERWRITE)
          return 'overwrite'
        },
      },
    ])
    this.OPTION(() => this.CONSUME(W.TABLE))
    const table = this.SUBRULE(this.tableName)
    const partition = this.OPTION2(() => this.SUBRULE(this.partition)) ?? []
    const columns = this.OPTION3(() => this.SUBRULE(this.nameList)) ?? null
    const rows = this.OR2([
      { ALT: (): S.Insert['rows'] => this.SUBRULE(this.values) },
      { ALT: (): S.Insert['rows'] => this.SUBRULE(this.enclosedSelect) },
    ])
    return { kind: 'insert', table, mode, partition, columns, rows }
  })

  protected readonly nameList = this.RULE('nameList', (): readonly Named[] => {
    const names: Named[] = []
    this.CONSUME(T.LeftParenthesis)
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        names.push(this.SUBRULE(this.name))
      },
    })
    this.CONSUME(T.RightParenthesis)
    return names
  })

  protected readonly values = this.RULE('values', (): S.Insert['rows'] => {
    const rows: (readonly Expression[])[] = []
    this.CONSUME(W.VALUES)
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        this.CONSUME(T.LeftParenthesis)
        rows.push(this.SUBRULE(this.expressions))
        this.CONSUME(T.RightParenthesis)
      },
    })
    return { kind: 'values', rows }
  })

  /** PARTITION (ds='x', hh) */
  protected readonly partition = this.RULE('partition', (): S.PartitionSpecification => {
    const values: S.PartitionValue[] = []
    this.CONSUME(W.PARTITION)
    this.CONSUME(T.LeftParenthesis)
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        const { name, at } = this.SUBRULE(this.name)
        const value =
          this.OPTION(() => {
            this.CONSUME(T.Equal)
            return this.SUBRULE(this.signed)
          }) ?? null
        values.push({ key: name, value, at })
      },
    })
    this.CONSUME(T.RightParenthesis)
    return values
  })
}
