import type { Scenario } from './model'
import type { FeaturePlan, RunObserver } from './observer'

export interface ProgressOptions {
  /** One line, rewritten, as wide as the terminal at most; left out: one plain line per feature. */
  readonly terminalWidth?: number | undefined
  readonly color?: boolean | undefined
}

/** Shows how far a run is. */
export class Progress implements RunObserver {
  constructor(_stream: { write(text: string): unknown }, _options: ProgressOptions = {}) {}
  assembled(_scenariosByFeature: ReadonlyMap<string, FeaturePlan>): void {}
  started(_featureUri: string): void {}
  concluded(_scenario: Scenario): void {}
  /** Takes the rewritten line away. */
  stop(): void {}
}
