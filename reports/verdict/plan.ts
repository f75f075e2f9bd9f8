/**
 * The plan: one entry for every scenario of the specification, judged or not, with the id under which
 * reports, waivers and later runs know it.
 */
import { type Pickle, type PickleStep, PickleStepType } from '@cucumber/messages'
import type { ClauseDefinition, Standing } from '../../record/context'
import { distinctIds } from './distinct-ids'
import type { FeatureIndex } from './feature-index'
import type { Step, SuiteFault } from './model'

export interface PlannedStep {
  readonly keyword: string
  readonly text: string
  readonly role: Step['role']
}

export interface PlannedScenario {
  readonly id: string
  readonly name: string
  readonly rule: string
  readonly feature: string
  readonly uri: string
  readonly line: number
  readonly clause: string
  readonly standing: Standing
  readonly tags: readonly string[]
  /** By the id of the pickle's step. */
  readonly steps: ReadonlyMap<string, PlannedStep>
  /** Why it can show nothing whatever its steps do: it stands for no clause, or for several. */
  readonly misattributed?: string
}

export interface Plan {
  /** By the id of the pickle, in the order of the features. */
  readonly scenarios: ReadonlyMap<string, PlannedScenario>
  readonly suiteFaults: readonly SuiteFault[]
  readonly remarks: readonly string[]
}

type Draft = PlannedScenario & {
  readonly pickleId: string
  readonly row: string | undefined
}

export function makePlan(
  pickles: readonly Pickle[],
  clauses: ReadonlyMap<string, ClauseDefinition>,
  index: FeatureIndex,
): Plan {
  const drafts = pickles.map((pickle) => draft(pickle, clauses, index))
  const ids = distinctIds(drafts)
  const planned = drafts.map(({ pickleId, row: _, ...entry }, position) => {
    return [pickleId, { ...entry, id: ids[position] as string }] as const
  })
  const scenarios = new Map(planned)
  return {
    scenarios,
    suiteFaults: misattributions(planned.map(([, scenario]) => scenario)),
    remarks: namesakesInWords(drafts),
  }
}

function namesakesInWords(drafts: readonly Draft[]): string[] {
  return [...Map.groupBy(drafts, ({ id }) => id)]
    .filter(([, { length }]) => length > 1)
    .map(([id, { length }]) => `${length} scenarios share the id ${id}: each got a suffix`)
}

function draft(
  pickle: Pickle,
  clauses: ReadonlyMap<string, ClauseDefinition>,
  index: FeatureIndex,
): Draft {
  const tags = pickle.tags.map(({ name }) => name.replace(/^@/, ''))
  const claimed = [...new Set(tags)].flatMap((tag) => clauses.get(tag) ?? [])
  const [clause] = claimed
  const origin = index.scenario(pickle.astNodeIds)
  const row = index.row(pickle.astNodeIds)
  const misattributed = attributionError(claimed)
  return {
    pickleId: pickle.id,
    row: row?.number,
    id: `${clause?.id ?? 'no-clause'}/${slug(pickle.name)}`,
    name: pickle.name,
    rule: origin?.rule ?? '',
    feature: origin?.feature ?? pickle.uri,
    uri: pickle.uri,
    line: row?.line ?? origin?.line ?? pickle.location?.line ?? 0,
    clause: clause?.id ?? '',
    standing: tags.includes('observed') ? 'observed' : (clause?.standing ?? 'documented'),
    tags,
    steps: new Map(pickle.steps.map((step) => [step.id, plannedStep(step, index)])),
    ...(misattributed ? { misattributed } : {}),
  }
}

function misattributions(scenarios: readonly PlannedScenario[]): SuiteFault[] {
  return scenarios.flatMap(({ id, misattributed: reason }) =>
    reason === undefined ? [] : [{ scenario: id, reason }],
  )
}

function attributionError(claimed: readonly ClauseDefinition[]): string | undefined {
  if (claimed.length === 1) return undefined
  if (claimed.length === 0) return 'its tags name no clause'
  return `its tags name more than one clause: ${claimed.map(({ id }) => id).join(', ')}`
}

const ROLES: Record<PickleStepType, Step['role']> = {
  [PickleStepType.CONTEXT]: 'context',
  [PickleStepType.ACTION]: 'action',
  [PickleStepType.OUTCOME]: 'outcome',
  [PickleStepType.UNKNOWN]: 'other',
}

function plannedStep(step: PickleStep, index: FeatureIndex): PlannedStep {
  return {
    keyword: index.keyword(step.astNodeIds),
    text: step.text,
    role: step.type ? ROLES[step.type] : 'other',
  }
}

/** Letters and digits of any script, so that a name in Chinese keeps an id of its own. */
function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'unnamed'
  )
}
