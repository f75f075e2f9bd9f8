/** Clauses and scenarios, and which of them a target's capabilities make applicable. */
import type { Target } from '../../adapters/target'
import type { Area } from '../../reports'
import type { Clause, Specification } from '../../specification/clauses'
import type { Scenario } from '../../specification/scenarios'
import { needsOf, type SpecificationFolder } from '../../specification/specification-folder'

export interface Inventory {
  readonly specification: Pick<Specification, 'title' | 'address' | 'wording'>
  readonly target: {
    readonly name: string
    readonly version: string
    readonly capabilities: readonly string[]
  }
  readonly areas: readonly Area[]
  readonly clauses: readonly ListedClause[]
}

export interface ListedClause extends Clause {
  /** How many of its scenarios the target can be asked. */
  readonly applicable: number
  readonly scenarios: readonly ListedScenario[]
}

export interface ListedScenario extends Pick<Scenario, 'id' | 'name' | 'uri' | 'line'> {
  readonly rule: string
  readonly needs: readonly string[]
  readonly applicable: boolean
}

export function inventoryOf(
  { specification, scenarios }: SpecificationFolder,
  { name, version, capabilities }: Target,
): Inventory {
  const { title, address, wording, areas, clauses } = specification
  return {
    specification: { title, address, wording },
    target: { name, version, capabilities: [...capabilities] },
    areas,
    clauses: clauses.map((clause) => {
      const own = scenarios
        .filter((scenario) => scenario.clauses.includes(clause.id))
        .map((scenario) => listed(scenario, capabilities))
      const applicable = own.filter((scenario) => scenario.applicable).length
      return { ...clause, applicable, scenarios: own }
    }),
  }
}

function listed(scenario: Scenario, capabilities: ReadonlySet<string>): ListedScenario {
  const { id, name, uri, line, rule } = scenario
  const needs = needsOf(scenario)
  const applicable = needs.every((capability) => capabilities.has(capability))
  return { id, name, rule: rule?.name ?? '', uri, line, needs, applicable }
}
