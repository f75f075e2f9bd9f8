/** The rules of statements. They build the statement while they match. */

import type { IToken } from 'chevrotain'
import { notCovered, type Position, parseException } from '../sql-errors'
import type { Expression } from './expression'
import { ExpressionParser, type Named, positionOf } from './expression-parser'
import { nameIn, textIn } from './literals'
import type * as S from './statement'
import * as T from './tokens'
import { W } from './tokens'

export class StatementParser extends ExpressionParser {
  constructor() {
    super()
    this.performSelfAnalysis()
  }

  /** The statement of tokens that were set as `input`; `errors` says why there is none. */
  parse(input: IToken[]): S.Statement | undefined {
    this.input = input
    this.begin()
    return this.statement()
  }

  readonly statement = this.RULE('statement', (): S.Statement => {
    return this.OR([
      { ALT: (): S.Statement => this.SUBRULE(this.select) },
      { ALT: (): S.Statement => this.SUBRULE(this.insert) },
      { ALT: (): S.Statement => this.SUBRULE(this.createTable) },
      { ALT: (): S.Statement => this.SUBRULE(this.createRole) },
      { ALT: (): S.Statement => this.SUBRULE(this.dropTable) },
      { ALT: (): S.Statement => this.SUBRULE(this.dropRole) },
      { ALT: (): S.Statement => this.SUBRULE(this.alterTable) },
      { ALT: (): S.Statement => this.SUBRULE(this.truncate) },
      { ALT: (): S.Statement => this.SUBRULE(this.describe) },
      { ALT: (): S.Statement => this.SUBRULE(this.show) },
      { ALT: (): S.Statement => this.SUBRULE(this.member) },
    ])
  })

  // Queries

  protected readonly select = this.RULE('select', (): S.Select => {
    const at = positionOf(this.CONSUME(W.SELECT))
    const isDistinct =
      this.OPTION(() =>
        this.OR([
          { ALT: () => Boolean(this.CONSUME(W.DISTINCT)) },
          { ALT: () => !this.CONSUME(W.ALL) },
        ]),
      ) ?? false
    const items: S.SelectItem[] = []
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        items.push(this.SUBRULE(this.selectItem))
      },
    })
    let from: S.Source | null = null
    let where: Expression | null = null
    let groupBy: readonly Expression[] = []
    let having: Expression | null = null
    const orderBy: S.SortKey[] = []
    let limit: number | null = null
    let offset = 0
    this.OPTION2(() => {
      this.CONSUME(W.FROM)
      from = this.SUBRULE(this.source)
      this.ACTION(() => this.#refuseCommaJoin())
    })
    this.OPTION3(() => {
      this.CONSUME(W.WHERE)
      where = this.SUBRULE(this.expression)
    })
    this.OPTION4(() => {
      this.CONSUME(W.GROUP)
      this.CONSUME(W.BY)
      groupBy = this.SUBRULE(this.expressions)
    })
    this.OPTION5(() => {
      this.CONSUME(W.HAVING)
      having = this.SUBRULE2(this.expression)
    })
    this.OPTION6(() => {
      this.CONSUME(W.ORDER)
      this.CONSUME2(W.BY)
      this.AT_LEAST_ONE_SEP2({
        SEP: T.Comma,
        DEF: () => {
          orderBy.push(this.SUBRULE(this.sortKey))
        },
      })
    })
    this.OPTION7(() => {
      this.CONSUME(W.LIMIT)
      limit = this.SUBRULE(this.rowCount)
      this.OPTION8(() =>
        this.OR2([
          {
            ALT: () => {
              this.CONSUME2(T.Comma)
              offset = limit ?? 0
              limit = this.SUBRULE2(this.rowCount)
            },
          },
          {
            ALT: () => {
              this.CONSUME(W.OFFSET)
              offset = this.SUBRULE3(this.rowCount)
            },
          },
        ]),
      )
    })
    return {
      kind: 'select',
      at,
      isDistinct,
      items,
      from,
      where,
      groupBy,
      having,
      orderBy,
      limit,
      offset,
    }
  })

  /** In parentheses or not. */
  protected readonly enclosedSelect = this.RULE('enclosedSelect', (): S.Select => {
    return this.OR([
      { ALT: () => this.SUBRULE(this.select) },
      {
        ALT: () => {
          this.CONSUME(T.LeftParenthesis)
          this.ACTION(() => this.enter())
          const select = this.SUBRULE2(this.enclosedSelect)
          this.ACTION(() => this.leave())
          this.CONSUME(T.RightParenthesis)
          return select
        },
      },
    ])
  })

  protected readonly selectItem = this.RULE('selectItem', (): S.SelectItem => {
    return this.OR([
      {
        ALT: (): S.SelectItem => ({
          kind: 'all',
          qualifier: null,
          at: positionOf(this.CONSUME(T.Star)),
        }),
      },
      {
        GATE: () => this.LA(2).tokenType === T.Dot && this.LA(3).tokenType === T.Star,
        ALT: (): S.SelectItem => {
          const { name, at } = this.SUBRULE(this.name)
          this.CONSUME(T.Dot)
          this.CONSUME2(T.Star)
          return { kind: 'all', qualifier: name, at }
        },
        IGNORE_AMBIGUITIES: true,
      },
      {
        ALT: (): S.SelectItem => {
          const expression = this.SUBRULE(this.expression)
          const alias = this.SUBRULE(this.alias)
          return { kind: 'expression', expression, alias }
        },
      },
    ])
  })

  protected readonly alias = this.RULE('alias', (): string | null => {
    return (
      this.OPTION({
        GATE: () => this.#beginsAlias(),
        DEF: () => {
          this.OPTION2(() => this.CONSUME(W.AS))
          return this.SUBRULE(this.name).name
        },
      }) ?? null
    )
  })

  protected readonly source = this.RULE('source', (): S.Source => {
    return this.OR([
      {
        ALT: (): S.Source => {
          const table = this.SUBRULE(this.tableName)
          return { kind: 'table', table, alias: this.SUBRULE(this.alias) }
        },
      },
      {
        ALT: (): S.Source => {
          this.CONSUME(T.LeftParenthesis)
          this.ACTION(() => this.enter())
          const select = this.SUBRULE(this.enclosedSelect)
          this.ACTION(() => this.leave())
          this.CONSUME(T.RightParenthesis)
          return { kind: 'select', select, alias: this.SUBRULE2(this.alias) }
        },
      },
    ])
  })

  protected readonly sortKey = this.RULE('sortKey', (): S.SortKey => {
    const expression = this.SUBRULE(this.expression)
    const isDescending =
      this.OPTION(() =>
        this.OR([
          { ALT: () => !this.CONSUME(W.ASC) },
          { ALT: () => Boolean(this.CONSUME(W.DESC)) },
        ]),
      ) ?? false
    const nulls = this.OPTION2(() => {
      this.CONSUME(W.NULLS)
      return this.OR2([
        {
          ALT: (): 'first' | 'last' => {
            this.CONSUME(W.FIRST)
            return 'first'
          },
        },
        {
          ALT: (): 'first' | 'last' => {
            this.CONSUME(W.LAST)
            return 'last'
          },
        },
      ])
    })
    // NULL is smaller than every value.
    return { expression, isDescending, nulls: nulls ?? (isDescending ? 'last' : 'first') }
  })

  protected readonly rowCount = this.RULE('rowCount', (): number => this.SUBRULE(this.wholeNumber))

  protected readonly wholeNumber = this.RULE('wholeNumber', (): number => {
    const token = this.CONSUME(T.NumberText)
    return this.ACTION(() => {
      if (/^\d{1,15}$/.test(token.image)) return Number(token.image)
      throw parseException(positionOf(token), `invalid token '${token.image.slice(0, 64)}'`)
    })
  })

  // Rows

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

  // Tables

  /** `table`, `project.table`, or `project.default.table`: no project here has other schemas. */
  protected readonly tableName = this.RULE('tableName', (): S.TableName => {
    const first = this.SUBRULE(this.name)
    const second = this.OPTION(() => {
      this.CONSUME(T.Dot)
      return this.SUBRULE2(this.name)
    })
    const third = this.OPTION2(() => {
      this.CONSUME2(T.Dot)
      return this.SUBRULE3(this.name)
    })
    return this.ACTION(() => {
      const { at } = first
      if (third && second?.name.toLowerCase() !== 'default') {
        throw notCovered(second?.at ?? at, 'a schema other than default')
      }
      const { name } = third ?? second ?? first
      return { project: second ? first.name : null, name, at }
    })
  })

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

  // What there is

  protected readonly describe = this.RULE('describe', (): S.ShowStatement => {
    this.OR([{ ALT: () => this.CONSUME(W.DESC) }, { ALT: () => this.CONSUME(W.DESCRIBE) }])
    const isExtended = this.OPTION(() => this.CONSUME(W.EXTENDED)) !== undefined
    this.ACTION(() => this.#refuseWord('ROLE'))
    const table = this.SUBRULE(this.tableName)
    const partition = this.OPTION2(() => this.SUBRULE(this.partition)) ?? []
    return { kind: 'describe', table, isExtended, partition }
  })

  protected readonly show = this.RULE('show', (): S.Statement => {
    const at = positionOf(this.CONSUME(W.SHOW))
    return this.OR([
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.TABLES)
          const project =
            this.OPTION(() => {
              this.CONSUME(W.IN)
              return this.SUBRULE(this.name).name
            }) ?? null
          const pattern =
            this.OPTION2(() => {
              this.CONSUME(W.LIKE)
              return this.SUBRULE(this.text)
            }) ?? null
          return { kind: 'show tables', project, pattern, at }
        },
      },
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.PARTITIONS)
          const table = this.SUBRULE(this.tableName)
          const partition = this.OPTION3(() => this.SUBRULE(this.partition)) ?? []
          return { kind: 'show partitions', table, partition }
        },
      },
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.CREATE)
          this.CONSUME(W.TABLE)
          return { kind: 'show create table', table: this.SUBRULE2(this.tableName) }
        },
      },
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.GRANTS)
          const user =
            this.OPTION4(() => {
              this.OPTION5(() => this.CONSUME(W.FOR))
              return this.SUBRULE(this.user)
            }) ?? null
          return { kind: 'show grants', user, at }
        },
      },
    ])
  })

  // Members

  protected readonly createRole = this.RULE('createRole', (): S.MemberStatement => {
    this.CONSUME(W.CREATE)
    this.CONSUME(W.ROLE)
    const { name: role, at } = this.SUBRULE(this.name)
    return { kind: 'create role', role, at }
  })

  protected readonly dropRole = this.RULE('dropRole', (): S.MemberStatement => {
    this.CONSUME(W.DROP)
    this.CONSUME(W.ROLE)
    const { name: role, at } = this.SUBRULE(this.name)
    return { kind: 'drop role', role, at }
  })

  protected readonly member = this.RULE('member', (): S.MemberStatement => {
    return this.OR([
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.GRANT)
          this.OPTION(() => this.CONSUME(W.ROLE))
          const { name: role, at } = this.SUBRULE(this.name)
          this.ACTION(() => this.#refuseRights('GRANT'))
          this.CONSUME(W.TO)
          return { kind: 'grant role', role, user: this.SUBRULE(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.REVOKE)
          this.OPTION2(() => this.CONSUME2(W.ROLE))
          const { name: role, at } = this.SUBRULE2(this.name)
          this.ACTION(() => this.#refuseRights('REVOKE'))
          this.CONSUME(W.FROM)
          return { kind: 'revoke role', role, user: this.SUBRULE2(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          const at = positionOf(this.CONSUME(W.ADD))
          this.CONSUME(W.USER)
          return { kind: 'add user', user: this.SUBRULE3(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          const at = positionOf(this.CONSUME(W.REMOVE))
          this.CONSUME2(W.USER)
          return { kind: 'remove user', user: this.SUBRULE4(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.LIST)
          return this.OR2([
            {
              ALT: (): S.MemberStatement => {
                this.CONSUME(W.USERS)
                return { kind: 'list users' }
              },
            },
            {
              ALT: (): S.MemberStatement => {
                this.CONSUME(W.ROLES)
                return { kind: 'list roles' }
              },
            },
          ])
        },
      },
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.WHOAMI)
          return { kind: 'whoami' }
        },
      },
    ])
  })

  /** `ALIYUN$…`, `RAM$…`, with or without quotes and the word USER. */
  protected readonly user = this.RULE('user', (): string => {
    this.OPTION(() => this.CONSUME(W.USER))
    const token = this.OR([
      { ALT: () => this.CONSUME(T.MemberName) },
      { ALT: () => this.CONSUME(T.Text) },
      { ALT: () => this.CONSUME(T.QuotedName) },
      { ALT: () => this.CONSUME(T.Identifier) },
    ])
    return this.ACTION(() =>
      token.tokenType === T.Text ? textIn(token.image) : nameIn(token.image),
    )
  })

  /** A name after an expression, unless the word goes on with the statement. */
  #beginsAlias(): boolean {
    const [next, after] = [this.LA(1).tokenType, this.LA(2).tokenType]
    if (next === W.OFFSET || next === W.NULLS) return after !== T.NumberText
    return true
  }

  #refuseCommaJoin(): void {
    const next = this.LA(1)
    if (next.tokenType === T.Comma) throw notCovered(positionOf(next), 'a join by comma')
  }

  #refuseRights(verb: string): void {
    const next = this.LA(1)
    if (next.tokenType !== W.ON && next.tokenType !== T.Comma) return
    throw notCovered(positionOf(next), `${verb} of rights to single objects`)
  }

  #refuseWord(word: keyof typeof W): void {
    const next = this.LA(1)
    if (next.tokenType === W[word] && this.LA(2).tokenType === T.Identifier) {
      throw notCovered(positionOf(next), word)
    }
  }
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
