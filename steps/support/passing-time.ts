/**
 * Lets time pass for the target: its clock is moved, or, where it only runs, the scenario waits. It is suspended, and goes
 * on in a later process (`sealproof resume`).
 */
import { saidFault, saidOf } from '../../adapters/said-fault'
import { say } from '../../record/saying'
import { standsStill } from '../../record/suspension'
import { hoursAndMinutes } from './duration'
import { Inapplicable } from './inapplicable'
import type { Replay } from './replay'
import { Suspended } from './suspended'
import { TimeLimit, tooLate } from './time-limit'
import type { SealproofWorld } from './world'

const HOUR_MS = 3_600_000

/**
 * In hours, from a change: what a target may remember of it, and windows of deletion. What is asked just before such an
 * end must not be asked after it.
 */
const ENDS = [24, 7 * 24, 30 * 24, 366 * 24] as const

/** A scenario that is due so soon waits in its step. */
const SHORT_WAIT_MS = 10_000

/** The clock of a target that only runs. */
export async function isRunning(world: Pick<SealproofWorld, 'target'>): Promise<boolean> {
  return (await world.target()).clock === 'running'
}

export async function pass(world: SealproofWorld, hours: number): Promise<void> {
  if (await isRunning(world)) await waitFor(world, { hours })
  else await world.does('clock.advance', { hours })
}

/** In parts where the clock can be moved. */
export async function passInParts(
  world: SealproofWorld,
  hours: number,
  times: number,
): Promise<void> {
  if (await isRunning(world)) return waitFor(world, { hours: hours * times })
  for (let time = 0; time < times; time++) await world.does('clock.advance', { hours })
}

/** Acts at the beginning, and after each of so many hours. */
export async function everyHour(
  world: SealproofWorld,
  hours: number,
  act: () => Promise<unknown>,
): Promise<void> {
  const isWaiting = await isRunning(world)
  const start = isWaiting ? await timeOf(world) : 0
  for (let hour = 0; hour < hours; hour++) {
    await act()
    if (isWaiting) await waitFor(world, { hours: hour + 1, from: start, whole: hours })
    else await world.does('clock.advance', { hours: 1 })
  }
  await act()
}

/** Whether a sandbox is kept so long. */
export async function canWait(world: SealproofWorld, hours: number): Promise<boolean> {
  return (await obstacleTo(world, hours)) === undefined
}

interface Wait {
  readonly hours: number
  /** Milliseconds since 1970, by the clock of the target; left out: now. */
  readonly from?: number
  /** How long the step waits in all. */
  readonly whole?: number
}

export async function waitFor(
  world: SealproofWorld,
  { hours, from, whole = hours }: Wait,
): Promise<void> {
  const obstacle = await obstacleTo(world, hours)
  if (obstacle !== undefined) throw obstacle
  world.timeLimit = undefined
  let now = await timeOf(world)
  const start = from ?? now
  const due = start + Math.round(hours * HOUR_MS)
  const latest = start + Math.round((whole + slackAfter(whole)) * HOUR_MS)
  let hasWaited = false
  let pausedMs = 0
  while (now < due) {
    const { replay } = world
    hasWaited = true
    if (replay !== undefined && !replay.isUnderWay && !replay.hasGoneOn) {
      now = await reopened(world, replay)
      mustHavePassed(now, replay)
      continue
    }
    if (replay?.isUnderWay !== true) {
      const pauseMs = shortPauseTo(due, now, replay)
      if (pauseMs === undefined || pausedMs > SHORT_WAIT_MS) {
        const targetTime = new Date(now).toISOString()
        throw new Suspended({
          until: 'time',
          sandbox: await world.sandboxId(),
          hours: (due - now) / HOUR_MS,
          due: new Date(due).toISOString(),
          latest: new Date(latest).toISOString(),
          targetTime,
          machineTime: new Date().toISOString(),
        })
      }
      pausedMs += pauseMs
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
    now = await timeOf(world)
  }
  if (!hasWaited) return
  if (now > latest) throw tooLate(now - due, latest - due)
  world.timeLimit = new TimeLimit({ due, latest, rate: world.replay?.rate ?? 1 }, now)
}

/** In the machine's time; undefined: longer than a step waits, longer than another scenario may, or not known. */
function shortPauseTo(due: number, now: number, replay: Replay | undefined): number | undefined {
  if (replay?.mayWait(now, due) !== true) return undefined
  const pauseMs = Math.ceil((due - now) / replay.rate)
  return pauseMs <= SHORT_WAIT_MS ? pauseMs : undefined
}

/** Shorter waits are not for what happens just before the first end. */
const SHORT_OF_FIRST = 0.85

function slackAfter(hours: number): number {
  const [first] = ENDS
  const least = hours < first * SHORT_OF_FIRST ? first : hours
  return (ENDS.find((end) => end > least) ?? 2 * hours) - hours
}

/** The time after the sandbox was opened again. */
async function reopened(world: SealproofWorld, replay: Replay): Promise<number> {
  try {
    await world.reopen(replay)
    return await timeOf(world)
  } catch (error) {
    const why = saidOf(error) ?? (error as Error).message
    throw saidFault(
      say`the sandbox in which the scenario waited cannot be used any more, although the target declares that it keeps it: ${why}`,
      { cause: error },
    )
  }
}

/** @throws TargetFault where the clock of the target shows no later time than when the scenario was suspended */
function mustHavePassed(now: number, { suspension }: Replay): void {
  const machine = Date.now()
  if (!standsStill(suspension, { target: now, machine })) return
  const passed = machine - Date.parse(suspension.machineTime)
  throw saidFault(
    say`the clock of the target stands still: it shows ${new Date(now).toISOString()}, and no later time than ${hoursAndMinutes(passed)} before`,
  )
}

async function timeOf(world: SealproofWorld): Promise<number> {
  const outcome = await world.ask('clock.now', {})
  if (outcome.ok) return Date.parse(outcome.value.time)
  throw new Inapplicable(
    say`the clock of the target only runs, and clock.now was refused as ${outcome.refusal.code}`,
  )
}

/** Why the scenario cannot wait. It is found out before it does. */
async function obstacleTo(world: SealproofWorld, hours: number): Promise<Inapplicable | undefined> {
  const target = await world.target()
  const rounded = Math.round(hours * 100) / 100
  if (!world.parameters.keepsPast)
    return new Inapplicable(
      say`${rounded} hours must pass, the clock of the target only runs, and scenarios wait only in a run of the command`,
    )
  const { sandboxHours } = target
  if (sandboxHours === undefined || target.reopen === undefined || !(await world.hasSandboxId()))
    return new Inapplicable(
      say`${rounded} hours must pass, the clock of the target only runs, and it does not say that it keeps a sandbox so long`,
    )
  if (sandboxHours < hours)
    return new Inapplicable(
      say`${rounded} hours must pass, the clock of the target only runs, and it keeps a sandbox for ${sandboxHours} hours`,
    )
  if (world.lacksPast)
    return new Inapplicable(
      say`${rounded} hours must pass, and the target forbids that its answers are kept while the scenario waits`,
    )
  return undefined
}
