/** Every kind of move of a walk. */
import type { Capability } from '../../adapters/target'
import { CREATION_MOVES } from './creation-moves'
import { DISTURBANCE_MOVES } from './disturbance-moves'
import { DOOR_MOVES } from './door-moves'
import { KEY_MOVES } from './key-moves'
import { METER_MOVES } from './meter-moves'
import type { MoveKind } from './move'
import { PEOPLE_MOVES } from './people-moves'
import { ROW_MOVES } from './rows-moves'
import { TOGETHER_MOVES } from './together-moves'

const MOVES: readonly MoveKind[] = [
  ...ROW_MOVES,
  ...KEY_MOVES,
  ...DOOR_MOVES,
  ...CREATION_MOVES,
  ...PEOPLE_MOVES,
  ...TOGETHER_MOVES,
  ...METER_MOVES,
  ...DISTURBANCE_MOVES,
]

/** The moves that a target with these capabilities can be asked. */
export function movesFor(capabilities: ReadonlySet<Capability>): readonly MoveKind[] {
  return MOVES.filter(({ needs }) => needs.every((name) => capabilities.has(name)))
}
