/** The rules of SELECT. */

import { notCovered, parseException } from '../sql-errors'
import type { Expression } from './expression'
import { ExpressionParser, positionOf } from './expression-parser'
import type * as S from './statement'
import * as T from './tokens'
import { W } from './tokens'

export class QueryParser extends ExpressionParser {
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
}
