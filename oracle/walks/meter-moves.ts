/** Moves about meters: what KMS has logged, and what is billed of it when it is due. */
import * as fc from 'fast-check'
import { type MoveKind, moveKind, project, table } from './move'
import { rows } from './rows-moves'
import type { World } from './world'

export const METER_MOVES: readonly MoveKind[] = [
  moveKind(
    'read the meters',
    { weight: 3, needs: ['metering'] },
    fc.record({ project, table }),
    async (world, { project, table }) => {
      const place = await world.project(project)
      await world.write(place, world.table(table), rows(world, 'text', 1))
      await readMeters(world)
    },
  ),
]

/** The bill may be late: what was logged is on it after the time that the target declares. */
export async function readMeters(world: World): Promise<void> {
  const { walk } = world
  if (!walk.has('metering')) return
  const delay = walk.state.meteringDelayHours
  if (delay > 0 && !walk.has('clock')) return
  const wait = async () => {
    if (delay > 0) await walk.does('clock.advance', { hours: delay })
  }
  await walk.ask('metering.kmsCalls', {})
  await wait()
  for (const name of [...walk.state.projects.keys()].slice(0, 4))
    await walk.ask('metering.kmsCalls', { project: name })
  await walk.ask('metering.bill', {})
  await wait()
  await walk.ask('metering.kmsCalls', {})
}
