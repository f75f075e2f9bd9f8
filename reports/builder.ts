import type { Envelope } from '@cucumber/messages'
import type { Run, Scenario } from './model'

/** Told, while the run goes on, what a live display needs to know. */
export interface RunObserver {
  /** All scenarios that are going to run, before the first of them does; by address of the feature. */
  assembled(scenariosByFeature: ReadonlyMap<string, FeaturePlan>): void
  started(featureUri: string): void
  concluded(scenario: Scenario): void
}

export interface FeaturePlan {
  readonly title: string
  readonly scenarios: number
}

/** Makes the model of a run out of its messages, one by one, in the order in which they were sent. */
export class RunModelBuilder {
  constructor(_observer?: RunObserver) {}

  take(_envelope: Envelope): void {}

  /** What is known so far; of a run that has not finished, the rest is `not-run`. */
  finish(): Run {
    throw new Error('not built yet')
  }
}
