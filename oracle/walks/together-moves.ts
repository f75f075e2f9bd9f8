/** Moves of two questions at once. */
import * as fc from 'fast-check'
import { otherEncryption } from './door-moves'
import { type MoveKind, moveKind, project, table, valueKind } from './move'
import { rows } from './rows-moves'

export const TOGETHER_MOVES: readonly MoveKind[] = [
  moveKind(
    'two writes at once',
    { weight: 4 },
    fc.record({
      project,
      other: fc.option(project, { nil: undefined }),
      table,
      otherTable: table,
      kind: valueKind,
      isSameMode: fc.constantFrom(true, true, false),
    }),
    async (world, { project, other, table, otherTable, kind, isSameMode }) => {
      const left = await world.encrypted(project)
      const right = other === undefined ? left : await world.encrypted(other)
      const count = kind.startsWith('large') ? 1 : 2
      const write = (place: typeof left, number: number, mode: 'append' | 'overwrite') =>
        [
          'writeRows',
          { project: place.name, table: world.table(number), rows: rows(world, kind, count), mode },
        ] as const
      await world.walk.both(
        write(left, table, 'append'),
        write(right, otherTable, isSameMode ? 'append' : 'overwrite'),
      )
      await world.walk.look(left.name, world.table(table))
      await world.walk.look(right.name, world.table(otherTable))
      await world.read(left, world.table(table))
      await world.read(right, world.table(otherTable))
    },
  ),
  moveKind(
    'a read and a write at once',
    { weight: 1 },
    fc.record({ project, table }),
    async (world, { project, table }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      await world.write(place, name, rows(world, 'text', 2))
      await world.walk.both(
        ['readRows', { project: place.name, table: name }],
        [
          'writeRows',
          { project: place.name, table: name, rows: rows(world, 'text', 1), mode: 'append' },
        ],
      )
      await world.walk.look(place.name, name)
      await world.read(place, name)
    },
  ),
  moveKind(
    'two creations of one name at once',
    { weight: 2 },
    fc.record({ project, isPlain: fc.boolean() }),
    async (world, { project, isPlain }) => {
      const plan = world.plan(project)
      const name = `both_${world.walk.next()}`
      const encryption = await world.encryption(plan)
      const asked = { name, region: plan.region, encryption }
      await world.walk.both(
        ['createProject', asked],
        ['createProject', { ...asked, encryption: isPlain ? null : encryption }],
      )
      await world.walk.ask('getProject', { name })
    },
  ),
  moveKind(
    'two changes of one encryption at once',
    { weight: 2 },
    fc.record({ project, table }),
    async (world, { project, table }) => {
      const place = await world.project(project)
      if (place.project.encryption !== null) return
      const encryption = await world.encryption(place.plan)
      const other = await otherEncryption(world, place, 'another algorithm')
      await world.walk.both(
        ['setEncryption', { project: place.name, encryption }],
        [
          'setEncryption',
          { project: place.name, encryption: other && { ...other, key: encryption.key } },
        ],
      )
      await world.walk.ask('getProject', { name: place.name })
      await world.write(place, world.table(table), rows(world, 'text', 1))
    },
  ),
]
