/**
 * Whether an answer can be written as JSON at all, whatever is in it beyond the contract. An answer
 * of a module need not come from JSON: it may hold itself, or be so deep that a walk through it
 * overflows the stack.
 */
import { englishOf, type Saying, say } from '../../record/saying'

/** No answer of the contract has ten. */
const DEEPEST = 64
/** Where the same object is held many times, its JSON may be larger than any memory. */
const MOST_VALUES = 20_000_000

interface Extent {
  readonly height: number
  readonly values: number
}

/** Answers of the contract are all within these. */
const SHALLOW = 8
const FEW_VALUES = 100_000

/** What makes it impossible, in a phrase such as `is nested deeper than 64 levels`. */
export function unwritable(value: unknown): Saying | undefined {
  if (valuesIn(value, SHALLOW) <= FEW_VALUES) return undefined
  try {
    extentOf(value, 0, new Map())
    return undefined
  } catch (error) {
    if (error instanceof Unwritable) return error.said
    throw error
  }
}

/** Counts without remembering what was counted; infinite where that is not enough. */
function valuesIn(value: unknown, levels: number): number {
  if (typeof value === 'bigint') return Number.POSITIVE_INFINITY
  if (typeof value !== 'object' || value === null) return 1
  if (levels === 0) return Number.POSITIVE_INFINITY
  let values = 1
  for (const name in value) {
    values += valuesIn((value as Record<string, unknown>)[name], levels - 1)
    if (values > FEW_VALUES) return Number.POSITIVE_INFINITY
  }
  return values
}

class Unwritable extends Error {
  override readonly name = 'Unwritable'
  readonly said: Saying

  constructor(said: Saying) {
    super(englishOf(said))
    this.said = said
  }
}

const LEAF: Extent = { height: 0, values: 1 }

/** @param known of every object that was walked through; undefined while it is */
function extentOf(value: unknown, depth: number, known: Map<object, Extent | undefined>): Extent {
  if (typeof value === 'bigint') throw new Unwritable(say`holds a BigInt`)
  if (typeof value !== 'object' || value === null) return LEAF
  const before = known.get(value)
  if (before === undefined && known.has(value)) throw new Unwritable(say`holds itself`)
  if (depth + (before?.height ?? 0) > DEEPEST) {
    throw new Unwritable(say`is nested deeper than ${DEEPEST} levels`)
  }
  if (before !== undefined) return before
  known.set(value, undefined)
  let height = 0
  let values = 1
  for (const name in value) {
    const of = extentOf((value as Record<string, unknown>)[name], depth + 1, known)
    height = Math.max(height, of.height + 1)
    values += of.values
    if (values > MOST_VALUES) throw new Unwritable(say`holds more than ${MOST_VALUES} values`)
  }
  const extent = { height, values }
  known.set(value, extent)
  return extent
}
