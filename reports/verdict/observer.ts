/** The events of a run, for a display of its progress. */
import type { Scenario } from './model'

export interface RunObserver {
  /** Called once, before the first scenario: what will be played, by address of the feature. */
  assembled(features: ReadonlyMap<string, FeaturePlan>): void
  started(featureUri: string): void
  concluded(scenario: Scenario): void
}

/** All of them are told, in their order. */
export function observedBy(first: RunObserver, ...others: readonly Concluding[]): RunObserver {
  return {
    assembled: (features) => first.assembled(features),
    started: (featureUri) => first.started(featureUri),
    concluded(scenario) {
      first.concluded(scenario)
      for (const other of others) other.concluded(scenario)
    },
  }
}

type Concluding = Pick<RunObserver, 'concluded'>

export interface FeaturePlan {
  readonly title: string
  readonly scenarios: number
}
