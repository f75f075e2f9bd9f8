/**
 * Reads what a target declares beside its capabilities: regions, hours of retention and of delay, how its clock moves, how
 * long sandboxes are kept, that it is the bundled reference, and that it forbids kept evidence.
 */
import { type Saying, say } from '../record/saying'
import type { DeclaredTerms } from './target'

/** A year: time is moved past it in some scenarios. */
const MOST_HOURS = 8760
const LONGEST_REGION = 256

type Unread = { readonly [Name in keyof DeclaredTerms]?: unknown } & {
  readonly capabilities?: unknown
}

/** The members that are declared. Check them first with {@link wrongWithTerms} where they come from outside. */
export function termsOf({
  regions,
  retentionHours,
  meteringDelayHours,
  clock,
  sandboxHours,
  reference,
  forbidsKeptEvidence,
}: DeclaredTerms): DeclaredTerms {
  return {
    ...(regions === undefined ? {} : { regions: [...regions] }),
    ...(retentionHours === undefined ? {} : { retentionHours }),
    ...(meteringDelayHours === undefined ? {} : { meteringDelayHours }),
    ...(clock === undefined ? {} : { clock }),
    ...(sandboxHours === undefined ? {} : { sandboxHours }),
    ...(reference === undefined ? {} : { reference }),
    ...(forbidsKeptEvidence === undefined ? {} : { forbidsKeptEvidence }),
  }
}

/** The first member that makes no sense: `retentionHours is "one day", not a number from 0 to 8760`. */
export function wrongWithTerms(declared: Unread): Saying | undefined {
  const { regions, retentionHours, meteringDelayHours, reference, forbidsKeptEvidence } = declared
  const { clock, sandboxHours, capabilities } = declared
  return (
    wrongWithRegions(regions) ??
    wrongWithHours('retentionHours', retentionHours) ??
    wrongWithHours('meteringDelayHours', meteringDelayHours) ??
    wrongWithClock(clock, capabilities) ??
    wrongWithHours('sandboxHours', sandboxHours) ??
    wrongWithMark('reference', reference, say`is not the bundled reference`) ??
    wrongWithMark('forbidsKeptEvidence', forbidsKeptEvidence, say`does not forbid it`)
  )
}

function wrongWithRegions(regions: unknown): Saying | undefined {
  if (regions === undefined) return undefined
  if (!Array.isArray(regions)) return say`regions is ${shown(regions)}, not a list of regions`
  if (regions.length === 0)
    return say`regions is an empty list; leave it out where every region is offered`
  const wrong = regions.find((region) => !isRegion(region))
  if (wrong !== undefined || regions.includes(undefined)) {
    return say`regions has ${shown(wrong)}, not the id of a region, such as cn-shanghai`
  }
  const twice = regions.find((region, index) => regions.indexOf(region) !== index)
  return twice === undefined ? undefined : say`regions has ${shown(twice)} twice`
}

function isRegion(region: unknown): boolean {
  return typeof region === 'string' && region.trim() !== '' && region.length <= LONGEST_REGION
}

function wrongWithHours(name: string, hours: unknown): Saying | undefined {
  if (hours === undefined) return undefined
  if (typeof hours === 'number' && hours >= 0 && hours <= MOST_HOURS) return undefined
  return say`${name} is ${shown(hours)}, not a number from 0 to ${MOST_HOURS}`
}

function wrongWithClock(clock: unknown, capabilities: unknown): Saying | undefined {
  if (clock === undefined) return undefined
  if (clock !== 'movable' && clock !== 'running')
    return say`clock is ${shown(clock)}, not "movable" or "running"`
  const declared = [...(Symbol.iterator in Object(capabilities) ? (capabilities as []) : [])]
  if (declared.includes('clock' as never)) return undefined
  return say`clock is "${clock}", and the capability "clock" is not declared`
}

function wrongWithMark(name: string, mark: unknown, otherwise: Saying): Saying | undefined {
  if (mark === undefined || mark === true) return undefined
  return say`${name} is ${shown(mark)}, not true; leave it out where the target ${otherwise}`
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  if (Array.isArray(value)) return 'a list'
  if (value === null || typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
