/** Lets the hours pass that a target declares for what it keeps and for how late its bill is. */
import { HOURS_WHERE_NOT_DECLARED } from '../../adapters/target'
import { say } from '../../record/saying'
import { Inapplicable } from './inapplicable'
import { canWait, isRunning, waitFor } from './passing-time'
import type { SealproofWorld } from './world'

type DeclaredHours = keyof typeof HOURS_WHERE_NOT_DECLARED

/** What is used of the World. */
export type Waiting = SealproofWorld

/** Questions are asked this long after the declared hours, so that the end of the last hour is no question. */
const MARGIN_HOURS = 1

/** From now on log and bill have every call that was made before. */
export async function waitForMeters(world: Waiting): Promise<void> {
  if (await hasPassed(world, 'meteringDelayHours')) return
  const hours = await hoursOf(world, 'meteringDelayHours')
  throw new Inapplicable(
    say`log and bill may be ${hours} hours late, and without the capability "clock" they cannot be waited for`,
    ['clock'],
  )
}

/** Whether data that was replaced before is no longer retained; false where it cannot be waited for. */
export function hasRetentionPassed(world: Waiting): Promise<boolean> {
  return hasPassed(world, 'retentionHours')
}

export async function hoursOf(world: Waiting, name: DeclaredHours): Promise<number> {
  return (await world.target())[name] ?? HOURS_WHERE_NOT_DECLARED[name]
}

async function hasPassed(world: Waiting, name: DeclaredHours): Promise<boolean> {
  const hours = await hoursOf(world, name)
  if (hours === 0) return true
  if (!(await world.has('clock'))) return false
  if (await isRunning(world)) {
    if (!(await canWait(world, hours + MARGIN_HOURS))) return false
    await waitFor(world, { hours: hours + MARGIN_HOURS })
    return true
  }
  const outcome = await world.ask('clock.advance', { hours: hours + MARGIN_HOURS })
  if (outcome.ok) return true
  // A clause on time says that the clock must move; the question that waits does not.
  throw new Inapplicable(
    say`the ${hours} hours of ${name} cannot pass: clock.advance was refused as ${outcome.refusal.code}`,
  )
}
