/** What a live display is told while a run goes on. */
import type { Scenario } from './model'

export interface RunObserver {
  /** Once, before the first scenario runs: what is going to, by address of the feature. */
  assembled(features: ReadonlyMap<string, FeaturePlan>): void
  started(featureUri: string): void
  concluded(scenario: Scenario): void
}

export interface FeaturePlan {
  readonly title: string
  readonly scenarios: number
}
