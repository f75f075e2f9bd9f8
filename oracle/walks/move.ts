/** A move of a walk: some questions in a row that belong together, with numbers that fast-check draws. */
import type { Arbitrary } from 'fast-check'
import * as fc from 'fast-check'
import type { Capability } from '../../adapters/target'
import { VALUE_KINDS } from './values'
import { PROJECT_COUNT, TABLE_COUNT, type World } from './world'

export interface MoveKind {
  readonly name: string
  /** How often it is taken, compared with the others. */
  readonly weight: number
  /** Capabilities without which it cannot be played. */
  readonly needs: readonly Capability[]
  readonly moves: Arbitrary<Move>
}

export interface Move {
  readonly name: string
  readonly given: object
  play(world: World): Promise<void>
}

export function moveKind<Given extends object>(
  name: string,
  { weight, needs = [] }: { readonly weight: number; readonly needs?: readonly Capability[] },
  given: Arbitrary<Given>,
  play: (world: World, given: Given) => Promise<void>,
): MoveKind {
  const moves = given.map((drawn) => ({
    name,
    given: drawn,
    play: (world: World) => play(world, drawn),
  }))
  return { name, weight, needs, moves }
}

/** Numbers that several moves draw. */
export const project = fc.nat({ max: PROJECT_COUNT - 1 })
export const table = fc.nat({ max: TABLE_COUNT - 1 })
export const by = fc.constantFrom('owner' as const, 'owner' as const, 'member' as const)
export const way = fc.constantFrom('maxcompute' as const, 'dataworks' as const)
/** Large values take most of a walk's time, so they are rare. */
export const valueKind = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...VALUE_KINDS.slice(0, -2)) },
  { weight: 2, arbitrary: fc.constant('large' as const) },
  { weight: 1, arbitrary: fc.constant('larger than a piece' as const) },
)
/** Around the limit of 24 hours, and far beyond it. */
export const hours = fc.constantFrom(1, 23 + 59 / 60, 24, 24, 24, 25, 48, 7 * 24)
