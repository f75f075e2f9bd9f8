/** Lets the hours pass that a target declares for what it keeps and for how late its bill is. */
import { HOURS_WHERE_NOT_DECLARED } from '../../adapters/target'
import { Inapplicable } from './inapplicable'
import type { SealproofWorld } from './world'

type DeclaredHours = keyof typeof HOURS_WHERE_NOT_DECLARED

/** Questions are asked this long after the declared hours, so that the end of the last hour is no question. */
const MARGIN_HOURS = 1

/** From now on log and bill have every call that was made before. */
export async function waitForMeters(world: SealproofWorld): Promise<void> {
  if (await hasPassed(world, 'meteringDelayHours')) return
  const hours = await hoursOf(world, 'meteringDelayHours')
  throw new Inapplicable(
    `log and bill may be ${hours} hours late, and without the capability "clock" they cannot be waited for`,
  )
}

/** Whether data that was replaced before is no longer retained; false where it cannot be waited for. */
export function hasRetentionPassed(world: SealproofWorld): Promise<boolean> {
  return hasPassed(world, 'retentionHours')
}

export async function hoursOf(world: SealproofWorld, name: DeclaredHours): Promise<number> {
  return (await world.target())[name] ?? HOURS_WHERE_NOT_DECLARED[name]
}

async function hasPassed(world: SealproofWorld, name: DeclaredHours): Promise<boolean> {
  const hours = await hoursOf(world, name)
  if (hours === 0) return true
  if (!(await world.has('clock'))) return false
  await world.does('clock.advance', { hours: hours + MARGIN_HOURS })
  return true
}
