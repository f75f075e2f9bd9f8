/** The last line of a run in which scenarios wait: until when, and by which command they go on. */
import { minuteOf, type Suspension, type TimedSuspension } from '../../record/suspension'
import { oneLine, type Run, shellWord } from '../../reports'

/** A scenario that must go on sooner after it is due goes on in time with `--follow` only. */
const LEAST_SLACK_MS = 600_000
const CLOCKS_AGREE_MS = 120_000
/** Scenarios that are due within a day and an hour go on together. */
const BUNDLE_MS = 25 * 3_600_000

/** Undefined where no scenario waits. */
export function waitingLine(
  { scenarios, shards }: Pick<Run, 'scenarios' | 'shards'>,
  folder: string,
): string | undefined {
  const suspensions = scenarios.flatMap((scenario) =>
    scenario.verdict === 'waiting' ? [scenario.suspension] : [],
  )
  if (shards === undefined) return lineFor(suspensions, folder)
  return lineWith(suspensions, `resume each of the ${shards} shards, and merge them again`)
}

export function lineFor(suspensions: readonly Suspension[], folder: string): string | undefined {
  return lineWith(suspensions, `sealproof resume ${shellWord(oneLine(folder))}`)
}

/** @param command by what they go on */
function lineWith(suspensions: readonly Suspension[], command: string): string | undefined {
  const timed = suspensions.filter((each) => each.until === 'time')
  const many = `${suspensions.length} ${suspensions.length === 1 ? 'scenario waits' : 'scenarios wait'}`
  if (timed.length === 0) return suspensions.length === 0 ? undefined : `${many}: ${command}`
  const moment = momentToGoOn(timed)
  const ready = timed.filter(({ due }) => Date.parse(due) <= moment).length
  const part = ready === timed.length ? '' : `, ${ready} of them`
  const [first] = timed as [TimedSuspension]
  const apart = Math.abs(Date.parse(first.targetTime) - Date.parse(first.machineTime))
  const clock = apart > CLOCKS_AGREE_MS ? " by the target's clock" : ''
  return `${many}${part} until ${minuteOf(new Date(moment).toISOString())}${clock}: ${command}`
}

/**
 * By the clock of the target, in milliseconds since 1970: as many scenarios as possible go on together, and none of them
 * too late.
 */
export function momentToGoOn(timed: readonly TimedSuspension[]): number {
  const dues = timed.map(({ due }) => Date.parse(due))
  const halves = timed.flatMap(({ due, latest }) => {
    const slack = Date.parse(latest) - Date.parse(due)
    return slack < LEAST_SLACK_MS ? [] : [Date.parse(due) + slack / 2]
  })
  const earliest = Math.min(...dues)
  const end = Math.min(earliest + BUNDLE_MS, ...halves)
  return Math.max(earliest, ...dues.filter((due) => due <= end))
}
