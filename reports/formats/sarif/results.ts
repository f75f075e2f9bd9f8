/**
 * The results of the SARIF file. Code scanning raises an alert for each result of every kind, and closes an alert
 * that a later upload of the category does not have. So a pass, a note or an observation is no result, and each scenario
 * that could have been a violation and was not judged is one, of kind `open`: the alert on it stays.
 */
import { oneLine, plainText } from '../../../record/plain-text'
import { isIncluded, lackedBy } from '../../verdict/documented'
import type { Run, Scenario } from '../../verdict/model'
import { countedAs, differs } from '../../verdict/outcome'
import { waiverOf } from '../../waivers/judge-waivers'
import { reasonOf } from '../../wording/findings'
import { outcomeHeadline } from '../../wording/headline'
import { KINDS, problemsOutsideScenarios, statusMessage, statusOf } from '../../wording/status'
import { REPORTS } from '../write-reports'
import { shortDigest } from './category'
import { type RunRule, ruleIndexes } from './rules'

export function resultsOf(run: Run): object[] {
  const indexes = ruleIndexes(run)
  const ofScenarios = run.scenarios.flatMap((scenario) => {
    if (statusOf(scenario) === 'failed') return [violation(scenario, indexes)]
    return isOpen(scenario, run) ? [unjudged(scenario, indexes)] : []
  })
  return [...ofScenarios, ...runResults(run, indexes)]
}

/**
 * It could have been a violation, and was not judged. Scenarios that the operator did not select, and those that need
 * what is not in the profile, are not asked in any run of this category.
 */
function isOpen(scenario: Scenario, { profile }: Run): boolean {
  if (statusOf(scenario) === 'broken') return true
  if (scenario.verdict !== 'inapplicable' || differs(scenario)) return false
  return scenario.decides && lackedBy(scenario).every((name) => isIncluded(name, profile))
}

function violation(scenario: Scenario, indexes: ReadonlyMap<string, number>): object {
  const { rule, name, standing } = scenario
  const waiver = waiverOf(scenario)
  return {
    ...ruleOf(scenario, indexes),
    kind: 'fail',
    level: 'error',
    message: { text: oneLine(`${rule} › ${name}: ${reasonOf(scenario)}`) },
    ...placeOf(scenario),
    ...(waiver
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: plainText(waiver.reason),
              properties: {
                owner: plainText(waiver.owner),
                ticket: plainText(waiver.ticket),
                expires: waiver.expires,
                ...(waiver.approval && {
                  approver: plainText(waiver.approval.approver),
                  approved: waiver.approval.approved,
                }),
                ...(waiver.compensatingControl === undefined
                  ? {}
                  : { compensatingControl: plainText(waiver.compensatingControl) }),
              },
            },
          ],
        }
      : {}),
    properties: {
      standing,
      countedAs: countedAs(scenario),
      strength: scenario.verdict === 'violates' ? scenario.strength : null,
    },
  }
}

function unjudged(scenario: Scenario, indexes: ReadonlyMap<string, number>): object {
  const { rule, name, standing } = scenario
  return {
    ...ruleOf(scenario, indexes),
    ...OPEN,
    message: { text: oneLine(`${rule} › ${name}: ${statusMessage(scenario)}`) },
    ...placeOf(scenario),
    properties: { standing, countedAs: countedAs(scenario), strength: null },
  }
}

/** SARIF allows no other level with this kind. */
const OPEN = { kind: 'open', level: 'none' } as const

function ruleOf({ clause }: Scenario, indexes: ReadonlyMap<string, number>): object {
  const ruleId = indexes.has(clause) ? clause : ('no-clause' satisfies RunRule)
  return { ruleId, ruleIndex: indexes.get(ruleId) }
}

/** The line of the scenario in its feature file, and what identifies the alert. */
function placeOf({ uri, line, id }: Scenario): object {
  return {
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeAddress(uri) },
          // SARIF has no line 0.
          region: { startLine: Math.max(line, 1) },
        },
        logicalLocations: [{ fullyQualifiedName: id, kind: 'scenario' }],
      },
    ],
    // Keeps the alert of a scenario from run to run, also where its file was moved.
    partialFingerprints: { 'sealproofScenario/v1': id, ...lineHash(id) },
  }
}

/** The only fingerprint that GitHub compares. It would make it of the line otherwise. */
function lineHash(of: string): object {
  return { primaryLocationLineHash: `${shortDigest(of)}:1` }
}

function relativeAddress(path: string): string {
  return plainText(path).split('/').map(encodeURIComponent).join('/')
}

/** A clause that was not shown has its scenarios as results already. */
function runResults(run: Run, indexes: ReadonlyMap<string, number>): object[] {
  const result = (ruleId: RunRule, text: string, identity: string) => ({
    ruleId,
    ruleIndex: indexes.get(ruleId),
    ...OPEN,
    message: { text: oneLine(text) },
    // Code scanning refuses a file with a result that has no place.
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: REPORTS.verdict },
          region: { startLine: 1 },
        },
      },
    ],
    partialFingerprints: lineHash(identity),
  })
  return [
    ...(isWhole(run) ? [] : [result('run-not-whole', outcomeHeadline(run), 'run-not-whole')]),
    ...problemsOutsideScenarios(run)
      .filter((text) => !text.startsWith(KINDS['not-shown']))
      .map((text) => result('run-problem', text, text)),
  ]
}

/** Everything that the profile includes was asked, and judged. */
export function isWhole({ outcome, partial }: Run): boolean {
  return !partial && (outcome === 'conformant' || outcome === 'violations')
}
