/** GROUP BY and aggregates: rows become groups, and a group becomes one row of its keys and results. */

import type { TypedRow, Value } from '../../columns'
import { AGGREGATES, type Aggregate, type Collector } from '../expressions/aggregates'
import { type CompileContext, compile } from '../expressions/compile'
import { type Compiled, converted } from '../expressions/compiled'
import { invalidArgumentCount, invalidArgumentType, semanticException } from '../sql-errors'
import type { Expression } from '../syntax/expression'
import { signatureOf, someIn } from '../syntax/expression-parts'
import { keyOf, orderOf } from '../values/compare'
import { nameOfType, type Type } from '../values/types'
import { KeptRows } from './kept-rows'
import type { Relation } from './relation'

type Call = Extract<Expression, { kind: 'call' }>

export function isAggregate(expression: Expression): expression is Call {
  return expression.kind === 'call' && Object.hasOwn(AGGREGATES, expression.name)
}

export function hasAggregate(expression: Expression): boolean {
  return someIn(expression, isAggregate)
}

interface Slot {
  readonly aggregate: Aggregate
  readonly isDistinct: boolean
  readonly type: Type
  /** null: of COUNT(*), which counts every row. */
  readonly argument: Compiled | null
}

export class Grouping {
  readonly #context: CompileContext
  readonly #keys: readonly { readonly signature: string; readonly compiled: Compiled }[]
  readonly #slots: Slot[] = []
  readonly #bound = new KeptRows('groups and their distinct values')

  constructor(keys: readonly Expression[], context: CompileContext) {
    this.#context = context
    this.#keys = keys.map((key) => {
      const compiled = compile(key, context)
      if (compiled.type !== null && !orderOf(compiled.type)) {
        throw invalidArgumentType(key.at, `GROUP BY is not for ${nameOfType(compiled.type)}`)
      }
      return { signature: signatureOf(key), compiled }
    })
  }

  /** For expressions over the rows of groups. Compile all of them before `rows` is called. */
  get context(): CompileContext {
    return { ...this.#context, replace: (expression) => this.#replace(expression) }
  }

  #replace(expression: Expression): Compiled | undefined {
    const signature = signatureOf(expression)
    const key = this.#keys.findIndex((each) => each.signature === signature)
    if (key >= 0) return at(key, this.#keys[key]?.compiled.type ?? null)
    if (isAggregate(expression)) return this.#slotOf(expression)
    if (expression.kind !== 'column') return undefined
    this.#context.scope.resolve(expression.qualifier, expression.name, expression.at)
    throw semanticException(
      expression.at,
      `column ${expression.name.slice(0, 128)} is neither in GROUP BY nor in an aggregate function`,
    )
  }

  #slotOf(call: Call): Compiled {
    const { name, isDistinct, at: position } = call
    const given = call.arguments
    const isCountOfAll = given === '*' && name === 'COUNT' && !isDistinct
    if (!isCountOfAll && (given === '*' || given.length !== 1)) {
      throw invalidArgumentCount(position, `function ${name} needs 1 parameter`)
    }
    const [expression] = given === '*' ? [] : given
    const raw = expression ? compile(expression, this.#context) : null
    const aggregate = AGGREGATES[name]?.(raw?.type ?? null, position)
    if (!aggregate) throw semanticException(position, `${name} cannot be resolved`)
    const argument =
      raw && aggregate.argument ? converted(raw, aggregate.argument, this.#context, position) : raw
    this.#slots.push({ aggregate, isDistinct, argument, type: argument?.type ?? null })
    return at(this.#keys.length + this.#slots.length - 1, aggregate.type)
  }

  /** The rows of the groups; without GROUP BY, there is one group even of no row. */
  async rows(
    relation: Relation,
    wanted: (row: TypedRow) => boolean,
    readsAll: boolean,
  ): Promise<readonly TypedRow[]> {
    const groups = new Map<string, Group>()
    const keyless = this.#keys.length === 0 ? this.#begin([]) : undefined
    const countsOnly = readsAll && keyless && this.#slots.every(({ argument }) => !argument)
    if (countsOnly) {
      let total = 0n
      for await (const count of relation.counts()) total += BigInt(count)
      return [this.#slots.map(() => total)]
    }
    for await (const batch of relation.batches()) {
      for (const row of batch) {
        if (wanted(row)) this.#add(keyless ?? this.#groupOf(row, groups), row)
      }
    }
    return [...(keyless ? [keyless] : groups.values())].map(({ keys, collectors }) => [
      ...keys,
      ...collectors.map(({ collector }) => collector.result()),
    ])
  }

  #groupOf(row: TypedRow, groups: Map<string, Group>): Group {
    const values = this.#keys.map(({ compiled }) => compiled.value(row))
    const key = values
      .map((value, index) => {
        const type = this.#keys[index]?.compiled.type ?? null
        const text = type === null ? '' : keyOf(value, type)
        return `${text.length}:${text}`
      })
      .join('')
    const known = groups.get(key)
    if (known) return known
    // A group has a collector for each aggregate.
    this.#bound.add([key, ...values, ...this.#slots.map(() => null)])
    const group = this.#begin(values)
    groups.set(key, group)
    return group
  }

  #begin(keys: readonly Value[]): Group {
    const collectors = this.#slots.map(({ aggregate, isDistinct }) => ({
      collector: aggregate.start(),
      seen: isDistinct ? new Set<string>() : null,
    }))
    return { keys, collectors }
  }

  #add({ collectors }: Group, row: TypedRow): void {
    for (const [index, { argument, type }] of this.#slots.entries()) {
      const into = collectors[index]
      if (!into) continue
      const value = argument ? argument.value(row) : true
      if (value === null) continue
      if (into.seen) {
        const key = type === null ? '' : keyOf(value, type)
        if (into.seen.has(key)) continue
        this.#bound.add([key])
        into.seen.add(key)
      }
      into.collector.add(value)
    }
  }
}

interface Group {
  readonly keys: readonly Value[]
  readonly collectors: readonly {
    readonly collector: Collector
    readonly seen: Set<string> | null
  }[]
}

function at(index: number, type: Type): Compiled {
  return { type, value: (row) => row[index] ?? null, isConstant: false }
}
