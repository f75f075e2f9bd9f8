/** Moves of two questions at once. */
import * as fc from 'fast-check'
import { pass } from './key-moves'
import { type MoveKind, moveKind, project, table, valueKind } from './move'
import { otherEncryption } from './other-encryption'
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
      kind: fc.oneof(
        { weight: 5, arbitrary: valueKind },
        { weight: 1, arbitrary: fc.constant('large' as const) },
      ),
      modes: fc.constantFrom(
        ['append', 'append'] as const,
        ['append', 'overwrite'] as const,
        ['overwrite', 'overwrite'] as const,
      ),
    }),
    async (world, { project, other, table, otherTable, kind, modes }) => {
      const left = await world.encrypted(project)
      const right = other === undefined ? left : await world.encrypted(other)
      const count = kind.startsWith('large') ? 1 : 2
      const write = (place: typeof left, number: number, mode: 'append' | 'overwrite') =>
        [
          'writeRows',
          { project: place.name, table: world.table(number), rows: rows(world, kind, count), mode },
        ] as const
      await world.walk.both(write(left, table, modes[0]), write(right, otherTable, modes[1]))
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
    'two reads at once',
    { weight: 2 },
    fc.record({ project, other: project, table, hours: fc.constantFrom(0, 25) }),
    async (world, { project, other, table, hours }) => {
      const left = await world.encrypted(project)
      const right = await world.encrypted(other)
      const name = world.table(table)
      await world.write(left, name, rows(world, 'text', 2))
      await world.write(right, world.table(table + 1), rows(world, 'text', 1))
      await pass(world, hours)
      await world.walk.both(
        ['readRows', { project: left.name, table: name }],
        ['readRows', { project: right.name, table: world.table(table + 1) }],
      )
    },
  ),
  moveKind(
    'requests of two people at once',
    { weight: 2, needs: ['access'] },
    fc.record({ project, isAllowedFirst: fc.boolean() }),
    async (world, { project, isAllowedFirst }) => {
      const { walk } = world
      const { region } = world.plan(project)
      await world.activate(region)
      const allowed = await world.member()
      const denied = await world.principal('emil')
      const asked = (as: string) =>
        ['createProject', { name: `people_${walk.next()}`, region, encryption: null, as }] as const
      const two = [asked(allowed), asked(denied)] as const
      await walk.both(two[isAllowedFirst ? 0 : 1], two[isAllowedFirst ? 1 : 0])
    },
  ),
  moveKind(
    'a write while encryption is switched on',
    { weight: 2 },
    fc.record({ project, table }),
    async (world, { project, table }) => {
      const place = await world.project(project)
      if (place.project.encryption !== null) return
      const encryption = await world.encryption(place.plan)
      // Whether the rows are written before or after is not known, so the oracle takes them as unencrypted.
      await world.walk.both(
        [
          'writeRows',
          {
            project: place.name,
            table: world.table(table),
            rows: rows(world, 'text', 1),
            mode: 'append',
          },
        ],
        ['setEncryption', { project: place.name, encryption }],
      )
      await world.walk.ask('getProject', { name: place.name })
      await world.write(place, world.table(table + 1), rows(world, 'text', 1))
      await world.read(place, world.table(table))
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
