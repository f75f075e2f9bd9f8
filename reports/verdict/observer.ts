/** The events of a run, for a display of its progress. */
import type { Scenario } from './model'

export interface RunObserver {
  /** Called once, before the first scenario: what will be played, by address of the feature. */
  assembled(features: ReadonlyMap<string, FeaturePlan>): void
  started(scenario: StartedScenario): void
  concluded(scenario: Scenario): void
  /** How many scenarios wait now for the clock of the target. */
  waiting?(count: number): void
}

/** All of them are told, in their order. */
export function observedBy(first: RunObserver, ...others: readonly Concluding[]): RunObserver {
  return {
    assembled: (features) => first.assembled(features),
    started: (scenario) => first.started(scenario),
    waiting: (count) => first.waiting?.(count),
    concluded(scenario) {
      first.concluded(scenario)
      for (const other of others) other.concluded(scenario)
    },
  }
}

type Concluding = Pick<RunObserver, 'concluded'>

/** `clause` is empty where the tags name none. */
export interface StartedScenario {
  readonly uri: string
  readonly clause: string
}

export interface FeaturePlan {
  readonly title: string
  readonly scenarios: number
}
