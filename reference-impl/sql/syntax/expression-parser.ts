/** The rules of expressions. They build the expression while they match. */

import { EmbeddedActionsParser, type IToken } from 'chevrotain'
import { type ColumnType, InvalidType, parseColumnType } from '../../columns'
import { notCovered, type Position, parseException } from '../sql-errors'
import type { ArithmeticOperator, Comparison, Expression, Literal } from './expression'
import { bytesIn, nameIn, numberIn, textIn } from './literals'
import * as T from './tokens'
import { W } from './tokens'

/** Deeper ones would come near the end of the stack. */
const DEEPEST = 64

export interface Named {
  readonly name: string
  readonly at: Position
}

export function positionOf({ startLine, startColumn }: IToken): Position {
  return { line: startLine ?? 1, column: startColumn ?? 1 }
}

const COMPARISONS: Readonly<Record<string, Comparison>> = { '!=': '<>', '==': '=' }

export class ExpressionParser extends EmbeddedActionsParser {
  #depth = 0

  constructor() {
    super([...T.TOKENS], { maxLookahead: 2, nodeLocationTracking: 'none' })
  }

  /** Before each statement. */
  protected begin(): void {
    this.#depth = 0
  }

  readonly name = this.RULE('name', (): Named => {
    const token = this.CONSUME(T.Name)
    return this.ACTION(() => ({ name: nameIn(token.image), at: positionOf(token) }))
  })

  readonly text = this.RULE('text', (): string => {
    let text = ''
    this.AT_LEAST_ONE(() => {
      const token = this.CONSUME(T.Text)
      this.ACTION(() => {
        text += textIn(token.image)
      })
    })
    return text
  })

  readonly expressions = this.RULE('expressions', (): readonly Expression[] => {
    const found: Expression[] = []
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        found.push(this.SUBRULE(this.expression))
      },
    })
    return found
  })

  readonly expression = this.RULE('expression', (): Expression => {
    this.ACTION(() => this.enter())
    const operands = [this.SUBRULE(this.conjunction)]
    this.MANY(() => {
      this.CONSUME(W.OR)
      operands.push(this.SUBRULE2(this.conjunction))
    })
    this.ACTION(() => this.leave())
    return joined('or', operands)
  })

  protected readonly conjunction = this.RULE('conjunction', (): Expression => {
    const operands = [this.SUBRULE(this.negation)]
    this.MANY(() => {
      this.CONSUME(W.AND)
      operands.push(this.SUBRULE2(this.negation))
    })
    return joined('and', operands)
  })

  protected readonly negation = this.RULE('negation', (): Expression => {
    const nots: Position[] = []
    this.MANY(() => {
      const token = this.CONSUME(W.NOT)
      this.ACTION(() => nots.push(positionOf(token)))
    })
    const operand = this.SUBRULE(this.condition)
    // Two of them change nothing but demand a BOOLEAN, as one does.
    const wanted = nots.length > 2 ? nots.slice(nots.length % 2 === 0 ? -2 : -1) : nots
    return wanted.reduceRight<Expression>(
      (each, at) => ({ kind: 'not', operand: each, at }),
      operand,
    )
  })

  protected readonly condition = this.RULE('condition', (): Expression => {
    let left = this.SUBRULE(this.sum)
    this.MANY(() => {
      left = this.SUBRULE(this.conditionAfter, { ARGS: [left] })
    })
    return left
  })

  protected readonly conditionAfter = this.RULE(
    'conditionAfter',
    (left: Expression): Expression => {
      const at = left?.at
      return this.OR([
        {
          ALT: (): Expression => {
            const token = this.CONSUME(T.ComparisonSign)
            const right = this.SUBRULE(this.sum)
            const operator = (COMPARISONS[token.image] ?? token.image) as Comparison
            return { kind: 'compare', operator, left, right, at }
          },
        },
        {
          ALT: (): Expression => {
            this.CONSUME(W.IS)
            const isNegated = this.OPTION(() => this.CONSUME(W.NOT)) !== undefined
            const what = this.OR2([
              { ALT: () => this.CONSUME(W.NULL) && null },
              { ALT: () => Boolean(this.CONSUME(W.TRUE)) },
              { ALT: () => !this.CONSUME(W.FALSE) },
            ])
            return { kind: 'is', operand: left, what, isNegated, at }
          },
        },
        {
          ALT: (): Expression => {
            const isNegated = this.OPTION2(() => this.CONSUME2(W.NOT)) !== undefined
            return this.SUBRULE(this.membership, { ARGS: [left, isNegated] })
          },
        },
      ])
    },
  )

  protected readonly membership = this.RULE(
    'membership',
    (operand: Expression, isNegated: boolean): Expression => {
      const at = operand?.at
      return this.OR([
        {
          ALT: (): Expression => {
            this.CONSUME(W.IN)
            this.CONSUME(T.LeftParenthesis)
            this.ACTION(() => this.#refuseSubquery())
            const list = this.SUBRULE(this.expressions)
            this.CONSUME(T.RightParenthesis)
            return { kind: 'in', operand, list, isNegated, at }
          },
        },
        {
          ALT: (): Expression => {
            this.CONSUME(W.BETWEEN)
            const low = this.SUBRULE(this.sum)
            this.CONSUME(W.AND)
            const high = this.SUBRULE2(this.sum)
            return { kind: 'between', operand, low, high, isNegated, at }
          },
        },
        {
          ALT: (): Expression => {
            this.CONSUME(W.LIKE)
            const pattern = this.SUBRULE3(this.sum)
            return { kind: 'like', operand, pattern, isNegated, at }
          },
        },
      ])
    },
  )

  protected readonly sum = this.RULE('sum', (): Expression => {
    const first = this.SUBRULE(this.product)
    const rest: Rest = []
    this.MANY(() => {
      const token = this.CONSUME(T.AdditiveSign)
      const operand = this.SUBRULE2(this.product)
      rest.push(this.ACTION(() => step(token, operand)))
    })
    return rest.length === 0 ? first : { kind: 'arithmetic', first, rest, at: first.at }
  })

  protected readonly product = this.RULE('product', (): Expression => {
    const first = this.SUBRULE(this.signed)
    const rest: Rest = []
    this.MANY(() => {
      const token = this.CONSUME(T.MultiplicativeSign)
      const operand = this.SUBRULE2(this.signed)
      rest.push(this.ACTION(() => step(token, operand)))
    })
    return rest.length === 0 ? first : { kind: 'arithmetic', first, rest, at: first.at }
  })

  protected readonly signed = this.RULE('signed', (): Expression => {
    let isNegative = false
    let at: Position | undefined
    this.MANY(() => {
      const token = this.CONSUME(T.AdditiveSign)
      this.ACTION(() => {
        at ??= positionOf(token)
        if (token.image === '||') throw parseException(positionOf(token), "invalid token '||'")
        if (token.image === '-') isNegative = !isNegative
      })
    })
    // The smallest number of a type is a number only with its sign.
    const isNumber = this.LA(1).tokenType === T.NumberText
    const operand = this.SUBRULE(this.primary, { ARGS: [isNegative && isNumber] })
    if (!isNegative || at === undefined || isNumber) return operand
    return { kind: 'negative', operand, at }
  })

  /** @param isNegative of a number */
  protected readonly primary = this.RULE('primary', (isNegative: boolean): Expression => {
    return this.OR([
      { ALT: () => this.SUBRULE(this.literal, { ARGS: [isNegative] }) },
      { ALT: () => this.SUBRULE(this.cast) },
      { ALT: () => this.SUBRULE(this.caseExpression) },
      {
        ALT: (): Expression => {
          this.CONSUME(T.LeftParenthesis)
          this.ACTION(() => this.#refuseSubquery())
          const inner = this.SUBRULE(this.expression)
          this.CONSUME(T.RightParenthesis)
          return inner
        },
      },
      { ALT: () => this.SUBRULE(this.columnOrCall) },
    ])
  })

  protected readonly literal = this.RULE('literal', (isNegative: boolean): Expression => {
    return this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(T.NumberText)
          return this.ACTION(() => {
            const at = positionOf(token)
            return literal(at, numberIn(token.image, at, isNegative))
          })
        },
      },
      {
        ALT: () => {
          const at = positionOf(this.LA(1))
          return literal(at, { type: { name: 'STRING' }, value: this.SUBRULE(this.text) })
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.HexText)
          return this.ACTION(() => {
            const at = positionOf(token)
            return literal(at, { type: { name: 'BINARY' }, value: bytesIn(token.image, at) })
          })
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.TimeType)
          const text = this.SUBRULE2(this.text)
          return this.ACTION(() => {
            const name = token.image.toUpperCase() as 'DATE'
            return literal(positionOf(token), { type: { name }, text })
          })
        },
      },
      {
        ALT: () =>
          literal(positionOf(this.CONSUME(W.TRUE)), { type: { name: 'BOOLEAN' }, value: true }),
      },
      {
        ALT: () =>
          literal(positionOf(this.CONSUME(W.FALSE)), { type: { name: 'BOOLEAN' }, value: false }),
      },
      { ALT: () => literal(positionOf(this.CONSUME(W.NULL)), { type: null }) },
    ])
  })

  protected readonly cast = this.RULE('cast', (): Expression => {
    const at = positionOf(this.CONSUME(W.CAST))
    this.CONSUME(T.LeftParenthesis)
    const operand = this.SUBRULE(this.expression)
    this.CONSUME(W.AS)
    const type = this.SUBRULE(this.type)
    this.CONSUME(T.RightParenthesis)
    return { kind: 'cast', operand, type, at }
  })

  protected readonly caseExpression = this.RULE('caseExpression', (): Expression => {
    const at = positionOf(this.CONSUME(W.CASE))
    const operand = this.OPTION(() => this.SUBRULE(this.expression)) ?? null
    const branches: { when: Expression; result: Expression }[] = []
    this.AT_LEAST_ONE(() => {
      this.CONSUME(W.WHEN)
      const when = this.SUBRULE2(this.expression)
      this.CONSUME(W.THEN)
      branches.push({ when, result: this.SUBRULE3(this.expression) })
    })
    const otherwise =
      this.OPTION2(() => {
        this.CONSUME(W.ELSE)
        return this.SUBRULE4(this.expression)
      }) ?? null
    this.CONSUME(W.END)
    return { kind: 'case', operand, branches, otherwise, at }
  })

  protected readonly columnOrCall = this.RULE('columnOrCall', (): Expression => {
    const { name, at } = this.SUBRULE(this.name)
    const found = this.OPTION(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.call, { ARGS: [name, at] }) },
        {
          ALT: (): Expression => {
            this.CONSUME(T.Dot)
            const second = this.SUBRULE2(this.name)
            const third = this.OPTION2(() => {
              this.CONSUME2(T.Dot)
              return this.SUBRULE3(this.name)
            })
            return third
              ? { kind: 'column', qualifier: `${name}.${second.name}`, name: third.name, at }
              : { kind: 'column', qualifier: name, name: second.name, at }
          },
        },
      ]),
    )
    return found ?? { kind: 'column', qualifier: null, name, at }
  })

  protected readonly call = this.RULE('call', (name: string, at: Position): Expression => {
    this.CONSUME(T.LeftParenthesis)
    const isDistinct = this.OPTION(() => this.CONSUME(W.DISTINCT)) !== undefined
    let given: readonly Expression[] | '*' = []
    this.OPTION2(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.Star)
            given = '*'
          },
        },
        {
          ALT: () => {
            given = this.SUBRULE(this.expressions)
          },
        },
      ])
    })
    this.CONSUME(T.RightParenthesis)
    return this.ACTION(() => ({
      kind: 'call',
      name: name.toUpperCase(),
      isDistinct,
      arguments: given,
      at,
    }))
  })

  readonly type = this.RULE('type', (): ColumnType => {
    const at = positionOf(this.LA(1))
    const text = this.SUBRULE(this.typeText)
    return this.ACTION(() => columnType(text, at))
  })

  /** The name of a type, with the numbers and types within it. */
  protected readonly typeText = this.RULE('typeText', (): string => {
    this.ACTION(() => this.enter())
    const name = this.CONSUME(T.Name).image
    const within: string[] = []
    const inside = this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.LeftParenthesis)
            this.AT_LEAST_ONE_SEP({
              SEP: T.Comma,
              DEF: () => {
                within.push(this.CONSUME(T.NumberText).image)
              },
            })
            this.CONSUME(T.RightParenthesis)
            return `(${within.join(',')})`
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Less)
            this.AT_LEAST_ONE_SEP2({
              SEP: T.Comma,
              DEF: () => {
                within.push(this.SUBRULE(this.typeWithin))
              },
            })
            this.CONSUME(T.Greater)
            return `<${within.join(',')}>`
          },
        },
      ]),
    )
    this.ACTION(() => this.leave())
    return name + (inside ?? '')
  })

  protected readonly typeWithin = this.RULE('typeWithin', (): string => {
    const field = this.OPTION({
      GATE: () => this.LA(2).tokenType === T.Colon,
      DEF: () => this.CONSUME(T.Name).image + this.CONSUME(T.Colon).image,
    })
    return (field ?? '') + this.SUBRULE(this.typeText)
  })

  protected enter(): void {
    if (++this.#depth <= DEEPEST) return
    throw parseException(positionOf(this.LA(1)), 'the statement is nested too deeply')
  }

  protected leave(): void {
    this.#depth--
  }

  #refuseSubquery(): void {
    const next = this.LA(1)
    if (next.tokenType === W.SELECT)
      throw notCovered(positionOf(next), 'a subquery in an expression')
  }
}

type Rest = { operator: ArithmeticOperator; operand: Expression; at: Position }[]

function step(token: IToken, operand: Expression): Rest[number] {
  const operator = token.image.toUpperCase() as ArithmeticOperator
  return { operator, operand, at: positionOf(token) }
}

function literal(at: Position, content: Literal): Expression {
  return { kind: 'literal', literal: content, at }
}

function joined(kind: 'and' | 'or', operands: readonly Expression[]): Expression {
  const [first] = operands
  if (operands.length === 1 && first) return first
  return { kind, operands, at: first?.at ?? { line: 1, column: 1 } }
}

function columnType(text: string, at: Position): ColumnType {
  try {
    return parseColumnType(text)
  } catch (error) {
    if (error instanceof InvalidType) throw parseException(at, error.message.slice(0, 200))
    throw error
  }
}
