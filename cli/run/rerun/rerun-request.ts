/** The request of a rerun: the settings of the earlier run, and its scenarios that did not conform. */
import type { RunContext } from '../../../record/context'
import { oneLine } from '../../../reports'
import { profileNamed } from '../../../specification/profiles'
import { readSpecification } from '../../../specification/specification-folder'
import { specificationWording } from '../../../specification/specification-wording'
import { recordedFlags, recordedSettings } from '../../resume/recorded-flags'
import type { RunRequest } from '../request'
import { shownSettings } from '../run-context'
import { cannotRerun, type EarlierVerdicts, earlierVerdicts } from './earlier-verdicts'

/** What may differ from the earlier run. */
const OWN = [
  'out',
  'by',
  'json',
  'quiet',
  'limit',
  'page',
  'allure',
  'parallel',
  'bail',
  'features',
] as const

/** Names of the flags that the operator gave, by the members of the request. */
export type GivenFlags = Partial<Record<keyof RunRequest, string>>

/** @throws UsageError where a flag contradicts the earlier run, or nothing is left to ask */
export function rerunRequest(folder: string, request: RunRequest, given: GivenFlags): RunRequest {
  const earlier = earlierVerdicts(folder)
  const { context, started, left } = earlier
  const recorded = recordedFlags(context)
  mustNotContradict(earlier, recorded, request, given)
  mustBeTheSameSpecification(earlier, request)
  const own = Object.fromEntries(OWN.map((name) => [name, request[name]]))
  return {
    ...(own as Pick<RunRequest, (typeof OWN)[number]>),
    ...recorded,
    settings: recordedSettings(context, request.settings),
    rerun: { run: folder, started, scenarios: left },
  }
}

/** How a flag is said in a message; left out: its value is a text. */
const SAID: Partial<
  Record<keyof RunRequest, (request: Partial<RunRequest>) => string | undefined>
> = {
  clauses: ({ clauses = [], scenarios = [] }) => [...clauses, ...scenarios].join(' ') || undefined,
  profile: ({ profile }) => (profile ?? profileNamed('full')).name,
  waivers: ({ waivers = [] }) =>
    waivers.length === 0 ? undefined : `${waivers.length} of them: ${JSON.stringify(waivers)}`,
}

const COMPARED = [
  'target',
  'inspectWith',
  'tags',
  'clauses',
  'name',
  'shard',
  'walks',
  'profile',
  'strict',
  'keepEvidence',
  'waivers',
] as const satisfies readonly (keyof RunRequest)[]

function mustNotContradict(
  { folder, context }: EarlierVerdicts,
  recorded: Partial<RunRequest>,
  request: RunRequest,
  given: GivenFlags,
): void {
  const flags = COMPARED.flatMap((name) => {
    const flag = given[name]
    if (flag === undefined) return []
    const [before, now] = [recorded, request].map((each) => saidOf(name, each))
    return before === now ? [] : [`${flag} ${differenceOf(name, before, now)}`]
  })
  const differences = [...flags, ...settingsThatDiffer(context, request)]
  if (differences.length === 0) return
  throw cannotRerun(
    folder,
    `it asks in the settings of that run, where ${differences.join(', and ')}; leave that out, or play a run of its own`,
  )
}

function differenceOf(name: keyof RunRequest, before: string | undefined, now: string | undefined) {
  if (name === 'waivers') return 'had another content'
  const was = before === undefined ? 'was not given' : `was ${oneLine(before)}`
  return `${was} and is ${oneLine(now ?? 'not given')}`
}

function saidOf(name: keyof RunRequest, request: Partial<RunRequest>): string | undefined {
  const say = SAID[name]
  if (say) return say(request)
  const value = request[name]
  return value === undefined ? undefined : String(value)
}

/** A value that the record does not show has to be given. */
function settingsThatDiffer({ settings = [] }: RunContext, request: RunRequest): string[] {
  return shownSettings(request.settings).flatMap((shown) => {
    const name = shown.slice(0, shown.indexOf('='))
    const before = settings.find((each) => each.startsWith(`${name}=`))
    if (before === shown || before === `${name}=…`) return []
    const was = before === undefined ? 'was not given' : `was ${before}`
    return [`--setting ${oneLine(`${name} ${was} and is ${shown}`)}`]
  })
}

/** Ids of scenarios are those of one specification. */
function mustBeTheSameSpecification(
  { folder, context, left }: EarlierVerdicts,
  request: RunRequest,
): void {
  const { specification, scenarios } = readSpecification(request.features)
  const [before, now] = [context.suite.specification, specificationWording(specification)]
  if (before !== now)
    throw cannotRerun(
      folder,
      `its specification is ${oneLine(before)}, and this one is ${now}; name it with --features`,
    )
  const known = new Set(scenarios.map(({ id }) => id))
  const [gone] = left.filter((id) => !known.has(id))
  if (gone !== undefined)
    throw cannotRerun(
      folder,
      `this version of the suite does not have its scenario ${oneLine(gone)}; play the whole run`,
    )
}
