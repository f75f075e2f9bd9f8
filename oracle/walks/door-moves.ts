/** Moves about encryption itself: switched on later, never off, and unchanged by what else is set. */
import * as fc from 'fast-check'
import { pass } from './key-moves'
import { type MoveKind, moveKind, project, table, valueKind, way } from './move'
import { otherConfiguration, otherEncryption } from './other-encryption'
import { rows, userOf } from './rows-moves'
import { ALLOW_ALL, type Place, type World } from './world'

export const DOOR_MOVES: readonly MoveKind[] = [
  moveKind(
    'encrypt a project that has rows',
    { weight: 5 },
    fc.record({
      project,
      table,
      // What is written in pieces is easily left as it was.
      kind: fc.oneof(
        { weight: 3, arbitrary: valueKind },
        { weight: 1, arbitrary: fc.constant('larger than a piece' as const) },
      ),
      /** 0: the table is made, and stays empty. */
      before: fc.constantFrom(0, 1, 3),
      isWrittenBack: fc.constantFrom(true, true, false),
      hours: fc.constantFrom(0, 24, 25),
    }),
    async (world, { project, table, kind, before, isWrittenBack, hours }) => {
      const place = await world.project(project)
      const name = world.table(table)
      const isPlain = place.project.encryption === null
      const count = kind.startsWith('large') ? Math.min(before, 1) : before
      if (isPlain)
        await world.write(
          place,
          name,
          rows(world, kind, count),
          before === 0 ? 'overwrite' : 'append',
        )
      if (isPlain) await world.encrypt(place)
      await world.walk.ask('getProject', { name: place.name })
      await world.walk.look(place.name, name)
      await world.write(place, name, rows(world, 'text', 1))
      const read = await world.walk.ask('readRows', { project: place.name, table: name })
      if (!isWrittenBack || !read.ok) return
      await world.write(place, name, read.value, 'overwrite')
      await pass(world, hours)
      await world.walk.look(place.name, name)
      await world.read(place, name)
    },
  ),
  moveKind(
    'try to change the encryption',
    { weight: 6 },
    fc.record({
      project,
      table,
      to: otherConfiguration,
      by: fc.constantFrom('owner' as const, 'member' as const, 'stranger' as const),
      isSoonUsed: fc.boolean(),
      hours: fc.constantFrom(0, 0, 0, 24, 31 * 24, 366 * 24),
    }),
    async (world, { project, table, to, by, isSoonUsed, hours }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      if (!isSoonUsed) await world.write(place, name, rows(world, 'text', 1))
      await pass(world, hours)
      const as = await changer(world, place, by)
      const encryption = await otherEncryption(world, place, to)
      await world.walk.ask('setEncryption', { project: place.name, encryption, ...as })
      await world.walk.ask('getProject', { name: place.name })
      await world.write(place, name, rows(world, 'text', 1))
      await world.read(place, name)
    },
  ),
  moveKind(
    'set another property',
    { weight: 3, needs: ['access'] },
    fc.record({
      project,
      table,
      property: fc.constantFrom('ipWhitelist' as const, 'permissions' as const),
      value: fc.constantFrom(
        '10.0.0.0/8',
        '',
        'true',
        'false',
        'encryption=false',
        '{"Encryption":null}',
      ),
      by: fc.constantFrom('owner' as const, 'member' as const, 'stranger' as const),
      isEncrypted: fc.constantFrom(true, true, false),
    }),
    async (world, { project, table, property, value, by, isEncrypted }) => {
      const place = isEncrypted ? await world.encrypted(project) : await world.project(project)
      if (by === 'stranger') await world.principal('tao')
      const as = by === 'member' ? userOf(world, place) : world.as(by)
      await world.walk.ask('access.setProperty', { project: place.name, property, value, ...as })
      await world.walk.ask('getProject', { name: place.name })
      await world.write(place, world.table(table), rows(world, 'text', 1))
      await world.read(place, world.table(table))
    },
  ),
  moveKind(
    'create a project of a name that is taken',
    { weight: 2 },
    fc.record({
      project,
      table,
      way,
      isPlain: fc.boolean(),
      /** In the region of that project, or of another one. */
      near: fc.option(project, { nil: undefined }),
    }),
    async (world, { project, table, way, isPlain, near }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      await world.write(place, name, rows(world, 'text', 1))
      const { region } = near === undefined ? place.plan : world.plan(near)
      if (region !== place.plan.region) await world.activate(region)
      const encryption = isPlain ? null : await otherEncryption(world, place, 'another algorithm')
      await world.create(world.walk.has('dataworks') ? way : 'maxcompute', {
        name: place.name,
        region,
        encryption,
      })
      await world.walk.ask('getProject', { name: place.name })
      await world.read(place, name)
      await world.write(place, name, rows(world, 'text', 1))
    },
  ),
]

async function changer(
  world: World,
  place: Place,
  by: 'owner' | 'member' | 'stranger',
): Promise<{ readonly as?: string }> {
  if (by === 'owner' || !world.walk.has('access')) return {}
  if (by === 'member') return userOf(world, place)
  await world.principal('tao', ALLOW_ALL)
  return world.as('stranger')
}
