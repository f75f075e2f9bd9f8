/** Labels, severities and categories, by which Allure groups the scenarios. */
import { Status as AllureStatus, type Label, LabelName, Severity } from 'allure-js-commons'
import type { Category } from 'allure-js-commons/sdk'
import type { Standing } from '../../../record/context'
import { oneLine } from '../../../record/plain-text'
import type { Clause, Scenario } from '../../verdict/model'
import { countedAs } from '../../verdict/outcome'
import { waiverOf } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { KINDS } from '../../wording/status'

const SEVERITIES: Readonly<Record<Standing, Severity>> = {
  documented: Severity.CRITICAL,
  contested: Severity.NORMAL,
  inferred: Severity.MINOR,
  observed: Severity.TRIVIAL,
}

export function labelsOf(
  scenario: Scenario,
  clauseVerdict: string | undefined,
  area: string,
): Label[] {
  const { feature, rule, uri, clause, standing, tags, verdict } = scenario
  const strength =
    scenario.verdict === 'conforms' || scenario.verdict === 'violates'
      ? (scenario.strength ?? 'none')
      : undefined
  const waiver = waiverOf(scenario)
  const labels: readonly (readonly [string, string | undefined])[] = [
    [LabelName.EPIC, area],
    [LabelName.FEATURE, feature],
    [LabelName.STORY, rule],
    [LabelName.PARENT_SUITE, area],
    [LabelName.SUITE, feature],
    [LabelName.SUB_SUITE, rule],
    [LabelName.SEVERITY, SEVERITIES[standing]],
    [LabelName.PACKAGE, uri.replace(/\.feature$/, '').replaceAll('/', '.')],
    ['clause', clause],
    ['standing', standing],
    ['verdict', verdict],
    ['counted-as', countedAs(scenario)],
    ['clause-verdict', clauseVerdict],
    ['strength', strength],
    [LabelName.OWNER, waiver && oneLine(waiver.owner)],
    ['waived', waiver && `until ${waiver.expires}`],
    ...tags.map((tag) => [LabelName.TAG, tag] as const),
    [LabelName.FRAMEWORK, 'sealproof'],
    [LabelName.LANGUAGE, 'gherkin'],
  ]
  return labels.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

/** Of a result about a clause as a whole. */
export function clauseLabels(clause: Clause, area: string, feature: string): Label[] {
  const { id, standing } = clause
  return [
    { name: LabelName.EPIC, value: area },
    { name: LabelName.FEATURE, value: feature },
    { name: LabelName.PARENT_SUITE, value: area },
    { name: LabelName.SUITE, value: feature },
    { name: LabelName.SEVERITY, value: SEVERITIES[standing] },
    { name: 'clause', value: id },
    { name: 'standing', value: standing },
    { name: 'clause-verdict', value: clauseVerdictWording(clause) },
    { name: LabelName.FRAMEWORK, value: 'sealproof' },
  ]
}

/** Start of the message of a result that stands for the outcome of the run. */
export const OUTCOME = 'Outcome'

/** Each matches the word at the start of a message. */
export const CATEGORIES: readonly Category[] = [
  category('Violations of the documentation', 'violation', AllureStatus.FAILED),
  category('Waived violations: accepted by an owner', 'waived', AllureStatus.FAILED),
  category('Notes: inferred or contested clauses that differ', 'note', AllureStatus.SKIPPED),
  category('Faulted: the target could not be asked', 'faulted', AllureStatus.BROKEN),
  category('Inapplicable to this target', 'inapplicable', AllureStatus.SKIPPED),
  category('Observed: describes the reference only', 'observed', AllureStatus.SKIPPED),
  category('Not selected', 'excluded', AllureStatus.SKIPPED),
  category('Not run, or a fault of the suite', 'not-run', AllureStatus.BROKEN),
  category('Waiting for time to pass', 'waiting', AllureStatus.BROKEN),
  category('Not shown: documented clauses of the profile', 'not-shown', AllureStatus.BROKEN),
  category('Stale waivers', 'stale-waiver', AllureStatus.BROKEN),
  { name: 'The outcome of the run', messageRegex: `(?s)${OUTCOME}: .*` },
]

/** Name of the category of a kind of results. */
export function categoryOf(kind: keyof typeof KINDS): string {
  const pattern = patternOf(kind)
  return CATEGORIES.find(({ messageRegex }) => messageRegex === pattern)?.name ?? KINDS[kind]
}

function patternOf(kind: keyof typeof KINDS): string {
  return `(?s)${KINDS[kind]}: .*`
}

function category(name: string, kind: keyof typeof KINDS, status: AllureStatus): Category {
  return { name, matchedStatuses: [status], messageRegex: patternOf(kind) }
}
