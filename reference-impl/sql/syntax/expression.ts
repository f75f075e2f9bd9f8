/** Expressions as the parser hands them over: names are not resolved, and types are not checked. */

import type { ColumnType, Value } from '../../columns'
import type { Position } from '../sql-errors'

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=' | '<=>'
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | 'DIV' | '||'

/** A constant. DATE, DATETIME and TIMESTAMP are kept as text until the time zone is known. */
export type Literal =
  | { readonly type: ColumnType; readonly value: Value }
  | {
      readonly type: { readonly name: 'DATE' | 'DATETIME' | 'TIMESTAMP' | 'TIMESTAMP_NTZ' }
      readonly text: string
    }
  /** NULL */
  | { readonly type: null }

type Kind =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'column'; readonly qualifier: string | null; readonly name: string }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | {
      readonly kind: 'compare'
      readonly operator: Comparison
      readonly left: Expression
      readonly right: Expression
    }
  /** From left to right; kept flat, so that a long sum is not a deep tree. */
  | {
      readonly kind: 'arithmetic'
      readonly first: Expression
      readonly rest: readonly {
        readonly operator: ArithmeticOperator
        readonly operand: Expression
        readonly at: Position
      }[]
    }
  | {
      readonly kind: 'in'
      readonly operand: Expression
      readonly list: readonly Expression[]
      readonly isNegated: boolean
    }
  | {
      readonly kind: 'between'
      readonly operand: Expression
      readonly low: Expression
      readonly high: Expression
      readonly isNegated: boolean
    }
  | {
      readonly kind: 'like'
      readonly operand: Expression
      readonly pattern: Expression
      readonly isNegated: boolean
    }
  | {
      readonly kind: 'is'
      readonly operand: Expression
      readonly what: null | boolean
      readonly isNegated: boolean
    }
  | { readonly kind: 'cast'; readonly operand: Expression; readonly type: ColumnType }
  | {
      readonly kind: 'case'
      /** null: each WHEN is a condition. */
      readonly operand: Expression | null
      readonly branches: readonly { readonly when: Expression; readonly result: Expression }[]
      readonly otherwise: Expression | null
    }
  | {
      readonly kind: 'call'
      /** In upper case. */
      readonly name: string
      readonly isDistinct: boolean
      /** `'*'` of COUNT(*) */
      readonly arguments: readonly Expression[] | '*'
    }

export type Expression = Kind & { readonly at: Position }
