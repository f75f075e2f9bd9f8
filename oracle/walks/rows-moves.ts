/** Moves about rows: writes of every kind, in many small pieces and in few large ones, read in each way. */
import * as fc from 'fast-check'
import { by, type MoveKind, moveKind, project, table, valueKind } from './move'
import { rowOf, type ValueKind } from './values'
import { type Place, SHANGHAI_BYOK, type World } from './world'

export const ROW_MOVES: readonly MoveKind[] = [
  moveKind(
    'write',
    { weight: 8 },
    fc.record({
      project,
      table,
      kind: valueKind,
      count: fc.constantFrom(0, 1, 1, 2, 3, 4, 9),
      mode: fc.constantFrom('append' as const, 'append' as const, 'overwrite' as const),
      by,
    }),
    async (world, { project, table, kind, count, mode, by }) => {
      const place = await world.project(project)
      const as = by === 'member' ? userOf(world, place) : {}
      const isLarge = kind.startsWith('large')
      await world.write(place, world.table(table), rows(world, kind, isLarge ? 1 : count), mode, as)
      await world.read(place, world.table(table), as)
    },
  ),
  moveKind(
    'read',
    { weight: 3 },
    fc.record({ project, table, by }),
    async (world, { project, table, by }) => {
      const place = await world.project(project)
      await world.walk.ask('getProject', { name: place.name })
      await world.read(place, world.table(table), by === 'member' ? userOf(world, place) : {})
    },
  ),
  moveKind(
    'write many small pieces',
    { weight: 3 },
    fc.record({
      project,
      table,
      count: fc.oneof(
        { weight: 40, arbitrary: fc.integer({ min: 4, max: 12 }) },
        { weight: 4, arbitrary: fc.constant(40) },
        // More than a counter of one byte takes.
        { weight: 1, arbitrary: fc.constant(260) },
      ),
    }),
    async (world, { project, table, count }) => {
      const place = await world.project(project)
      for (let time = 0; time < count; time++) {
        const [row] = rows(world, 'text', 1)
        await world.walk.ask('writeRows', {
          project: place.name,
          table: world.table(table),
          rows: row === undefined ? [] : [row],
          mode: 'append',
        })
      }
      await world.walk.look(place.name, world.table(table))
      await world.read(place, world.table(table))
    },
  ),
  moveKind(
    'write in many pieces',
    { weight: 2 },
    fc.record({
      project,
      table,
      /** Many rows, or few that are longer than a piece. */
      count: fc.constantFrom(3, 120, 120, 1100),
      mode: fc.constantFrom('append' as const, 'overwrite' as const),
    }),
    async (world, { project, table, count, mode }) => {
      const place = await world.encrypted(project)
      const kind = count < 10 ? 'larger than a piece' : 'text'
      await world.write(place, world.table(table), rows(world, kind, count), mode)
      await world.read(place, world.table(table))
    },
  ),
  moveKind(
    'read and write back',
    { weight: 3 },
    fc.record({ project, table, hours: fc.constantFrom(0, 1, 24, 25) }),
    async (world, { project, table, hours }) => {
      const place = await world.project(project)
      const name = world.table(table)
      const read = await world.walk.ask('readRows', { project: place.name, table: name })
      if (!read.ok) return
      await world.write(place, name, read.value, 'overwrite')
      if (hours > 0 && world.walk.has('clock')) await world.walk.ask('clock.advance', { hours })
      await world.walk.look(place.name, name)
      await world.read(place, name)
    },
  ),
  moveKind(
    'read through Hologres, write, and read again',
    { weight: 5, needs: ['hologres', 'keys'] },
    fc.record({
      // Limits hold for BYOKs of Shanghai, and one project has such a key.
      project: fc.oneof(
        { weight: 1, arbitrary: project },
        { weight: 2, arbitrary: fc.constant(SHANGHAI_BYOK) },
      ),
      table,
      version: fc.constantFrom('2.0', '2.0', '1.1', '1.0.99', '1.10', '0.10', 'r1.3.37', '3.2'),
      isAuthorized: fc.constantFrom(true, true, false),
      isEncryptedBetween: fc.boolean(),
      isEncrypted: fc.boolean(),
      count: fc.constantFrom(0, 1, 1),
      mode: fc.constantFrom('append' as const, 'overwrite' as const),
    }),
    async (
      world,
      { project, table, version, isAuthorized, isEncrypted, isEncryptedBetween, count, mode },
    ) => {
      const place = isEncrypted ? await world.encrypted(project) : await world.project(project)
      const name = world.table(table)
      if (!place.project.tables.has(name)) await world.write(place, name, rows(world, 'text', 2))
      if (isAuthorized) await world.authorize('hologres')
      const instanceId = await world.instance(place.plan.region, version)
      const through = { instanceId, project: place.name, table: name }
      await world.walk.ask('hologres.readExternalTable', through)
      if (isEncryptedBetween) await world.encrypted(project)
      if (count > 0) await world.write(place, name, rows(world, 'ends in blanks', count), mode)
      await world.walk.ask('hologres.readExternalTable', through)
    },
  ),
]

export function rows(world: World, kind: ValueKind, count: number) {
  return Array.from({ length: count }, () => rowOf(kind, world.walk.next()))
}

/** The RAM user who created the project may use its rows. */
export function userOf(world: World, { plan }: Place): { readonly as?: string } {
  return plan.by === 'member' ? world.as('member') : {}
}
