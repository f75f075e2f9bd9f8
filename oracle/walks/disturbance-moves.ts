/** Moves about what happens beside the questions: restarts, new key versions, failures of KMS, changed bytes. */
import * as fc from 'fast-check'
import { pass } from './key-moves'
import { type MoveKind, moveKind, project, table } from './move'
import { rows } from './rows-moves'

export const DISTURBANCE_MOVES: readonly MoveKind[] = [
  moveKind(
    'restart between two writes',
    { weight: 4, needs: ['restart'] },
    fc.record({
      project,
      table,
      hours: fc.constantFrom(0, 0, 12, 24),
      times: fc.integer({ min: 1, max: 2 }),
    }),
    async (world, { project, table, hours, times }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      await world.write(place, name, rows(world, 'text', 1))
      for (let time = 0; time < times; time++) {
        await world.walk.ask('restart.restart', {})
        await pass(world, hours)
        await world.walk.ask('getProject', { name: place.name })
        await world.write(place, name, rows(world, 'text', 1))
      }
      await world.read(place, name)
    },
  ),
  moveKind(
    'take the key away, and restart on the way',
    { weight: 2, needs: ['restart', 'keys', 'clock'] },
    fc.record({ project, table, before: fc.constantFrom(1, 12, 23), isRead: fc.boolean() }),
    async (world, { project, table, before, isRead }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      await world.write(place, name, rows(world, 'text', 1))
      const keyId = place.project.encryption?.keyId
      if (keyId === undefined) return
      await world.walk.ask('keys.setState', { keyId, state: 'Disabled' })
      await pass(world, before)
      await world.walk.ask('restart.restart', {})
      if (isRead) await world.read(place, name)
      await pass(world, 24 - before)
      await world.read(place, name)
      await world.write(place, name, rows(world, 'text', 1))
      await world.walk.ask('keys.setState', { keyId, state: 'Enabled' })
    },
  ),
  moveKind(
    'rotate the key between two writes',
    { weight: 2, needs: ['rotation', 'keys'] },
    fc.record({
      project,
      table,
      hours: fc.constantFrom(0, 24, 25),
      isDisabled: fc.constantFrom(false, false, true),
    }),
    async (world, { project, table, hours, isDisabled }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      await world.write(place, name, rows(world, 'text', 1))
      const keyId = place.project.encryption?.keyId
      if (keyId === undefined) return
      if (isDisabled) await world.walk.ask('keys.setState', { keyId, state: 'Disabled' })
      await world.walk.ask('rotation.rotate', { keyId })
      await world.walk.ask('keys.describe', { keyId })
      await pass(world, hours)
      await world.read(place, name)
      await world.write(place, name, rows(world, 'text', 1))
      await world.read(place, name)
      if (isDisabled) await world.walk.ask('keys.setState', { keyId, state: 'Enabled' })
    },
  ),
  moveKind(
    'let KMS fail, and use the project',
    { weight: 2, needs: ['disturbance', 'keys'] },
    fc.record({
      project,
      table,
      operation: fc.constantFrom(
        'GenerateDataKey' as const,
        'Decrypt' as const,
        'Encrypt' as const,
        'DescribeKey' as const,
      ),
      failure: fc.constantFrom('throttled' as const, 'timeout' as const, 'internal' as const),
      times: fc.constantFrom(1, 2, 50),
      hours: fc.constantFrom(0, 25),
    }),
    async (world, { project, table, operation, failure, times, hours }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      await pass(world, hours)
      await world.walk.ask('disturbance.kmsFails', { operation, failure, times })
      await world.write(place, name, rows(world, 'text', 1))
      await world.read(place, name)
      await world.walk.ask('disturbance.kmsFails', { operation, failure, times: 0 })
      await world.read(place, name)
      await world.write(place, name, rows(world, 'text', 1))
    },
  ),
  moveKind(
    'change a stored byte',
    { weight: 3, needs: ['tampering', 'inspection'] },
    fc.record({ project, table, place: fc.nat({ max: 9999 }) }),
    async (world, { project, table, place: at }) => {
      // AES256 authenticates, so most is demanded of it.
      const authenticated = [0, 1, 2, 3].find(
        (number) => world.plan(project + number).algorithm === 'AES256',
      )
      const place = await world.encrypted(at % 4 === 0 ? project : project + (authenticated ?? 0))
      const name = world.table(table)
      await world.write(place, name, rows(world, 'text', 1))
      const stored = await world.walk.ask('inspection.storedObjects', {
        project: place.name,
        table: name,
      })
      if (!stored.ok || stored.value.length === 0) return
      const object = stored.value[at % stored.value.length]
      if (object?.envelope == null) return
      const offset = object.envelope.offset + (at % Math.max(1, object.envelope.length))
      await world.walk.ask('tampering.flip', {
        project: place.name,
        table: name,
        objectId: object.id,
        offset,
      })
      await world.read(place, name)
    },
  ),
]
