/** The rules of CREATE, DROP, ALTER and TRUNCATE TABLE. */

import { notCovered, type Position, parseException } from '../sql-errors'
import { positionOf } from './expression-parser'
import { InsertParser } from './insert-parser'
import type * as S from './statement'
import * as T from './tokens'
import { W } from './tokens'

export class TableParser extends InsertParser {
  protected readonly createTable = this.RULE('createTable', (): S.CreateTable => {
    this.CONSUME(W.CREATE)
    this.CONSUME(W.TABLE)
    const ifNotExists = this.SUBRULE(this.ifNotExists)
    const table = this.SUBRULE(this.tableName)
    const like = this.OPTION(() => {
      this.CONSUME(W.LIKE)
      return this.SUBRULE2(this.tableName)
    })
    const columns = this.OPTION2(() => this.SUBRULE(this.columnDefinitions)) ?? null
    let comment = ''
    let lifecycle: number | null = null
    let partitionKeys: readonly S.ColumnDefinition[] = []
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            comment = this.SUBRULE(this.comment)
          },
        },
        {
          ALT: () => {
            this.CONSUME(W.PARTITIONED)
            this.CONSUME(W.BY)
            partitionKeys = this.SUBRULE2(this.columnDefinitions)
          },
        },
        {
          ALT: () => {
            this.CONSUME(W.LIFECYCLE)
            lifecycle = this.SUBRULE(this.wholeNumber)
          },
        },
        { ALT: () => this.SUBRULE(this.tableProperties) },
      ]),
    )
    const select = this.OPTION3(() => {
      this.OPTION4(() => this.CONSUME(W.AS))
      return this.SUBRULE(this.enclosedSelect)
    })
    return this.ACTION(() => {
      const content = contentOf(table.at, like, columns, partitionKeys, select)
      return { kind: 'create table', table, ifNotExists, content, comment, lifecycle }
    })
  })

  protected readonly columnDefinitions = this.RULE(
    'columnDefinitions',
    (): readonly S.ColumnDefinition[] => {
      const columns: S.ColumnDefinition[] = []
      this.CONSUME(T.LeftParenthesis)
      this.AT_LEAST_ONE_SEP({
        SEP: T.Comma,
        DEF: () => {
          columns.push(this.SUBRULE(this.columnDefinition))
        },
      })
      this.CONSUME(T.RightParenthesis)
      return columns
    },
  )

  protected readonly columnDefinition = this.RULE('columnDefinition', (): S.ColumnDefinition => {
    const { name, at } = this.SUBRULE(this.name)
    const type = this.SUBRULE(this.type)
    let isNullable = true
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(W.NOT)
            this.CONSUME(W.NULL)
            isNullable = false
          },
        },
        { ALT: () => this.CONSUME2(W.NULL) },
      ]),
    )
    const comment = this.OPTION2(() => this.SUBRULE(this.comment)) ?? ''
    return { name, type, comment, isNullable, at }
  })

  protected readonly comment = this.RULE('comment', (): string => {
    this.CONSUME(W.COMMENT)
    return this.SUBRULE(this.text)
  })

  /** They change how the cloud stores a table; none of them has an effect here, so none is accepted. */
  protected readonly tableProperties = this.RULE('tableProperties', () => {
    const token = this.CONSUME(W.TBLPROPERTIES)
    this.ACTION(() => {
      throw notCovered(positionOf(token), 'TBLPROPERTIES')
    })
  })

  protected readonly ifNotExists = this.RULE('ifNotExists', (): boolean => {
    let found = false
    this.OPTION(() => {
      this.CONSUME(W.IF)
      this.CONSUME(W.NOT)
      this.CONSUME(W.EXISTS)
      found = true
    })
    return found
  })

  protected readonly ifExists = this.RULE('ifExists', (): boolean => {
    let found = false
    this.OPTION(() => {
      this.CONSUME(W.IF)
      this.CONSUME(W.EXISTS)
      found = true
    })
    return found
  })

  protected readonly dropTable = this.RULE('dropTable', (): S.TableStatement => {
    this.CONSUME(W.DROP)
    this.CONSUME(W.TABLE)
    const ifExists = this.SUBRULE(this.ifExists)
    const table = this.SUBRULE(this.tableName)
    this.OPTION(() => this.CONSUME(W.PURGE))
    return { kind: 'drop table', table, ifExists }
  })

  protected readonly alterTable = this.RULE('alterTable', (): S.TableStatement => {
    this.CONSUME(W.ALTER)
    this.CONSUME(W.TABLE)
    const table = this.SUBRULE(this.tableName)
    return this.OR([
      {
        ALT: (): S.TableStatement => {
          this.CONSUME(W.ADD)
          const ifNotExists = this.SUBRULE(this.ifNotExists)
          const partitions = this.SUBRULE(this.partitions)
          return { kind: 'add partition', table, ifNotExists, partitions }
        },
      },
      {
        ALT: (): S.TableStatement => {
          this.CONSUME(W.DROP)
          const ifExists = this.SUBRULE(this.ifExists)
          const partitions = this.SUBRULE2(this.partitions)
          this.OPTION(() => this.CONSUME(W.PURGE))
          return { kind: 'drop partition', table, ifExists, partitions }
        },
      },
      {
        ALT: (): S.TableStatement => {
          this.CONSUME(W.RENAME)
          this.CONSUME(W.TO)
          return { kind: 'rename table', table, to: this.SUBRULE2(this.tableName) }
        },
      },
    ])
  })

  protected readonly partitions = this.RULE(
    'partitions',
    (): readonly S.PartitionSpecification[] => {
      const found: S.PartitionSpecification[] = []
      this.AT_LEAST_ONE(() => {
        this.OPTION(() => this.CONSUME(T.Comma))
        found.push(this.SUBRULE(this.partition))
      })
      return found
    },
  )

  protected readonly truncate = this.RULE('truncate', (): S.TableStatement => {
    this.CONSUME(W.TRUNCATE)
    this.CONSUME(W.TABLE)
    const table = this.SUBRULE(this.tableName)
    const partitions = this.OPTION(() => this.SUBRULE(this.partitions)) ?? []
    return { kind: 'truncate', table, partitions }
  })
}

function contentOf(
  at: Position,
  model: S.TableName | undefined,
  columns: readonly S.ColumnDefinition[] | null,
  partitionKeys: readonly S.ColumnDefinition[],
  select: S.Select | undefined,
): S.CreateTable['content'] {
  const hasColumns = columns !== null || partitionKeys.length > 0
  if (model && !hasColumns && !select) return { kind: 'like', model }
  if (select && !hasColumns && !model) return { kind: 'as', select }
  if (columns && !model && !select) return { kind: 'columns', columns, partitionKeys }
  throw parseException(at, 'CREATE TABLE has columns, or LIKE, or AS SELECT, and only one of these')
}
