/**
 * The places of scenarios, rows and steps in the text of the features, by the ids of syntax nodes, which
 * is all that a pickle says of its origin. Keeps only what lists and reports print.
 */
import type { Examples, Feature, GherkinDocument, Scenario } from '@cucumber/messages'

export interface ScenarioOrigin {
  readonly feature: string
  readonly rule: RuleOrigin | undefined
  readonly line: number
}

export interface RuleOrigin {
  readonly name: string
  readonly line: number
}

export interface RowOrigin {
  readonly line: number
  /** Table and row within the outline, both counted from 1: `2.3`. */
  readonly number: string
}

export class FeatureIndex {
  readonly #scenarios = new Map<string, ScenarioOrigin>()
  readonly #rows = new Map<string, RowOrigin>()
  readonly #keywords = new Map<string, string>()

  add({ feature }: GherkinDocument): void {
    if (!feature) return
    this.#addChildren(feature.children, feature, undefined)
    for (const { rule } of feature.children) {
      if (!rule) continue
      const origin = { name: rule.name, line: rule.location.line }
      this.#addChildren(rule.children, feature, origin)
    }
  }

  scenario(nodeIds: readonly string[]): ScenarioOrigin | undefined {
    return this.#scenarios.get(nodeIds[0] ?? '')
  }

  /** The row of Examples a pickle was made from, where it was made from an outline. */
  row(nodeIds: readonly string[]): RowOrigin | undefined {
    return this.#rows.get(nodeIds[1] ?? '')
  }

  keyword(nodeIds: readonly string[]): string {
    return this.#keywords.get(nodeIds[0] ?? '') ?? ''
  }

  #addChildren(
    children: Feature['children'],
    feature: Feature,
    rule: RuleOrigin | undefined,
  ): void {
    for (const { background, scenario } of children) {
      for (const step of [...(background?.steps ?? []), ...(scenario?.steps ?? [])]) {
        this.#keywords.set(step.id, step.keyword.trim())
      }
      if (scenario) this.#addScenario(scenario, feature, rule)
    }
  }

  #addScenario(scenario: Scenario, feature: Feature, rule: RuleOrigin | undefined): void {
    const { line } = scenario.location
    this.#scenarios.set(scenario.id, { feature: feature.name, rule, line })
    scenario.examples.forEach((table, index) => {
      this.#addRows(table, index + 1)
    })
  }

  #addRows({ tableBody }: Examples, table: number): void {
    tableBody.forEach((row, index) => {
      this.#rows.set(row.id, { line: row.location.line, number: `${table}.${index + 1}` })
    })
  }
}
