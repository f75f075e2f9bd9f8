/** The parts of an expression, for those who look for something in it. */

import type { Expression } from './expression'

export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'column':
      return []
    case 'not':
    case 'negative':
    case 'is':
    case 'cast':
      return [expression.operand]
    case 'and':
    case 'or':
      return expression.operands
    case 'compare':
      return [expression.left, expression.right]
    case 'arithmetic':
      return [expression.first, ...expression.rest.map(({ operand }) => operand)]
    case 'in':
      return [expression.operand, ...expression.list]
    case 'between':
      return [expression.operand, expression.low, expression.high]
    case 'like':
      return [expression.operand, expression.pattern]
    case 'case':
      return [
        ...(expression.operand ? [expression.operand] : []),
        ...expression.branches.flatMap(({ when, result }) => [when, result]),
        ...(expression.otherwise ? [expression.otherwise] : []),
      ]
    case 'call':
      return expression.arguments === '*' ? [] : expression.arguments
  }
}

/** Whether it or a part of it is so. */
export function someIn(expression: Expression, test: (each: Expression) => boolean): boolean {
  return test(expression) || childrenOf(expression).some((child) => someIn(child, test))
}

/** The same text for expressions that mean the same, wherever they stand. */
export function signatureOf(expression: Expression): string {
  return JSON.stringify(expression, (member, value: unknown) => {
    if (member === 'at' || member === 'qualifier') return undefined
    if (typeof value === 'bigint') return `${value}n`
    const isColumn = typeof value === 'object' && value !== null && 'name' in value
    return isColumn && 'kind' in value && value.kind === 'column'
      ? { kind: 'column', name: String(value.name).toLowerCase() }
      : value
  })
}

/** What must hold all together. */
export function conjunctsOf(expression: Expression | null): readonly Expression[] {
  if (!expression) return []
  return expression.kind === 'and' ? expression.operands.flatMap(conjunctsOf) : [expression]
}
