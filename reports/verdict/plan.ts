/**
 * The plan: one entry for every scenario of the specification, judged or not, with the id under which
 * reports, waivers and later runs know it.
 */
import { type Pickle, type PickleStep, PickleStepType } from '@cucumber/messages'
import type { ClauseDefinition, Standing } from '../../record/context'
import { type Saying, say } from '../../record/saying'
import type { FeatureIndex } from '../../specification/feature-index'
import { idByName, type Scenario, scenariosOfPickles } from '../../specification/scenarios'
import type { Step, SuiteFault } from './model'
import { suiteFault } from './suite-fault'

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
  readonly decides: boolean
  readonly tags: readonly string[]
  /** By the id of the pickle's step. */
  readonly steps: ReadonlyMap<string, PlannedStep>
  /** Why it cannot show anything: its tags name no clause, or several. */
  readonly misattributed?: Saying
}

export interface Plan {
  /** By the id of the pickle, in the order of the features. */
  readonly scenarios: ReadonlyMap<string, PlannedScenario>
  readonly suiteFaults: readonly SuiteFault[]
  readonly remarks: readonly Saying[]
}

export function makePlan(
  pickles: readonly Pickle[],
  clauses: ReadonlyMap<string, ClauseDefinition>,
  index: FeatureIndex,
  strict = false,
): Plan {
  const clauseIds = new Set(clauses.keys())
  const planned = scenariosOfPickles(pickles, index, clauseIds).map((scenario, position) => {
    const pickle = pickles[position] as Pickle
    const standing = standingOf(scenario, clauses)
    const decides = strict ? standing !== 'observed' : standing === 'documented'
    return [
      pickle.id,
      { ...plannedScenario(scenario, pickle, clauses, index), standing, decides },
    ] as const
  })
  return {
    scenarios: new Map(planned),
    suiteFaults: misattributions(planned.map(([, scenario]) => scenario)),
    remarks: sharedIds(pickles.map((pickle) => idByName(pickle, clauseIds))),
  }
}

function sharedIds(ids: readonly string[]): Saying[] {
  return [...Map.groupBy(ids, (id) => id)]
    .filter(([, { length }]) => length > 1)
    .map(([id, { length }]) => say`${length} scenarios share the id ${id}: each got a suffix`)
}

function plannedScenario(
  scenario: Scenario,
  pickle: Pickle,
  clauses: ReadonlyMap<string, ClauseDefinition>,
  index: FeatureIndex,
): Omit<PlannedScenario, 'standing' | 'decides'> {
  const { id, name, rule, feature, uri, line, tags } = scenario
  const claimed = [...new Set(tags)].flatMap((tag) => clauses.get(tag) ?? [])
  const [clause] = claimed
  const misattributed = attributionError(claimed)
  return {
    id,
    name,
    rule: rule?.name ?? '',
    feature,
    uri,
    line,
    clause: clause?.id ?? '',
    tags,
    steps: new Map(pickle.steps.map((step) => [step.id, plannedStep(step, index)])),
    ...(misattributed ? { misattributed } : {}),
  }
}

function standingOf({ tags }: Scenario, clauses: ReadonlyMap<string, ClauseDefinition>): Standing {
  if (tags.includes('observed')) return 'observed'
  const named = tags.find((tag) => clauses.has(tag))
  return clauses.get(named ?? '')?.standing ?? 'documented'
}

function misattributions(scenarios: readonly PlannedScenario[]): SuiteFault[] {
  return scenarios.flatMap(({ id, misattributed }) =>
    misattributed === undefined ? [] : [suiteFault(misattributed, id)],
  )
}

function attributionError(claimed: readonly ClauseDefinition[]): Saying | undefined {
  if (claimed.length === 1) return undefined
  if (claimed.length === 0) return say`its tags name no clause`
  return say`its tags name more than one clause: ${claimed.map(({ id }) => id).join(', ')}`
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
