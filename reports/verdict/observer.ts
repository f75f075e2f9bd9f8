/** The events of a run, for a display of its progress. */
import type { Scenario } from './model'

export interface RunObserver {
  /** Called once, before the first scenario: what will be played, by address of the feature. */
  assembled(features: ReadonlyMap<string, FeaturePlan>): void
  started(featureUri: string): void
  concluded(scenario: Scenario): void
}

export interface FeaturePlan {
  readonly title: string
  readonly scenarios: number
}
