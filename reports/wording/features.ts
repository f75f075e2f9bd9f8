/** The scenarios of a run by feature, in the order of the specification. */
import type { Run, Scenario, Strength } from '../verdict/model'
import { strongest } from '../verdict/strength'

export interface Feature {
  readonly title: string
  readonly uri: string
  readonly scenarios: readonly Scenario[]
}

export function featuresOf({ scenarios }: Run): readonly Feature[] {
  return Array.from(
    Map.groupBy(scenarios, ({ uri }) => uri),
    ([uri, members]) => ({ title: members[0]?.feature ?? uri, uri, scenarios: members }),
  )
}

export function totalMs(scenarios: readonly Scenario[]): number {
  return scenarios.reduce((sum, { durationMs }) => sum + durationMs, 0)
}

/** The strongest evidence of the scenarios that were judged, whichever way. */
export function bestEvidence(scenarios: readonly Scenario[]): Strength | null {
  return strongest(scenarios.map((each) => ('strength' in each ? each.strength : null)))
}
