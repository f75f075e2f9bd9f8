/** The documented clauses of the profile of a run: which of them were shown, and what was lacking. */
import { CAPABILITIES } from '../../adapters/contract'
import type { Profile } from '../../record/context'
import { REGIONS } from '../../record/evidence'
import type { Clause, DocumentedCounts, Scenario } from './model'
import { isByteLevel } from './strength'

/** Whether the profile includes all that a scenario needs. */
export function isInProfile(scenario: Scenario, profile: Profile): boolean {
  const tagged = CAPABILITIES.filter((name) => scenario.tags.includes(name))
  return [...tagged, ...lackedBy(scenario)].every((name) => isIncluded(name, profile))
}

/** Whether the profile includes a capability, or `regions`. */
export function isIncluded(name: string, { capabilities, severalRegions }: Profile): boolean {
  return name === REGIONS ? severalRegions : capabilities.includes(name)
}

/** Capabilities that the target does not declare, or `regions`. */
export function lackedBy(scenario: Scenario): readonly string[] {
  return scenario.verdict === 'inapplicable' ? (scenario.lacks ?? []) : []
}

export function documentedCounts(clauses: readonly Clause[]): DocumentedCounts {
  const inProfile = clauses.filter(isDocumentedOfProfile)
  const shown = inProfile.filter(({ showing }) => showing === 'shown')
  return {
    inProfile: inProfile.length,
    shown: shown.length,
    byteLevel: shown.filter(({ strength }) => isByteLevel(strength)).length,
  }
}

/** Documented clauses of the profile that the run did not show, although none of their scenarios violates. */
export function clausesNotShown(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter(
    (clause) =>
      isDocumentedOfProfile(clause) &&
      clause.showing === 'not-shown' &&
      clause.verdict !== 'violates',
  )
}

export function isDocumentedOfProfile({ standing, showing }: Clause): boolean {
  return standing === 'documented' && showing !== 'not-in-profile'
}
