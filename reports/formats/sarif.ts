/**
 * `sealproof.sarif`: SARIF 2.1.0 (OASIS), for code scanning. A result is a violation of the documentation and nothing
 * else, as in `status.ts`, because code scanning services raise an alert for every result, also for a pass. A waived
 * violation is a result with a suppression. Notes, passes, inapplicable and excluded scenarios are left out. A scenario
 * that could not be judged is a notification of the tool, so that an empty list of results does not look conformant.
 */

import { hash } from 'node:crypto'
import { jsonText } from '../../record/json-text'
import { oneLine, plainText } from '../../record/plain-text'
import { clausesNotShown } from '../verdict/documented'
import type { Clause, Run, Scenario } from '../verdict/model'
import { countedAs, judgedCount } from '../verdict/outcome'
import { waiverOf } from '../waivers/judge-waivers'
import { reasonOf } from '../wording/findings'
import { outcomeHeadline } from '../wording/headline'
import { runFacts } from '../wording/run-facts'
import { problemsOutsideScenarios, statusMessage, statusOf } from '../wording/status'
import { identityFacts, referenceCaveat } from '../wording/target-wording'
import { addressMember } from './address-member'
import { controlsByClause } from './framework-controls'

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export function sarifJson(run: Run): string {
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [sarifRun(run)] }, 2)}\n`
}

function sarifRun(run: Run): object {
  const { suite, target, planned, counts, waived } = run
  const { headline, profile } = runFacts(run)
  const ruleIndex = new Map(run.clauses.map(({ id }, index) => [id, index]))
  const violations = run.scenarios.filter((scenario) => statusOf(scenario) === 'failed')
  return {
    tool: {
      driver: {
        name: oneLine(suite.name),
        version: oneLine(suite.version),
        rules: rulesOf(run),
        properties: { specification: plainText(suite.specification) },
      },
    },
    automationDetails: { id: `sealproof/${oneLine(target.name)}/${runKind(run)}/` },
    invocations: [invocation(run)],
    results: violations.map((scenario) => result(scenario, ruleIndex.get(scenario.clause))),
    // Required by SARIF, although no column is used here.
    columnKind: 'utf16CodeUnits',
    properties: {
      target: { name: plainText(target.name), version: plainText(target.version) },
      ...plainFacts(run),
      ...runFacts(run),
      headline: plainText(headline),
      profile: plainText(profile),
      judged: judgedCount(counts),
      planned,
      counts,
      waived,
    },
  }
}

/**
 * Code scanning closes the alerts of a category that a later upload of the same category does not have. So runs that
 * asked for different things are in different categories: a whole run, each selection, each set of capabilities with
 * which something was not shown, and runs in which the target or the suite failed.
 */
function runKind(run: Run): string {
  const { profile, partial, selection, target, outcome, clauses } = run
  const kind = `${oneLine(profile.name)}${run.strict ? '/strict' : ''}`
  if (partial) return `${kind}/partial-${shortDigest(selection)}`
  if (run.counts.faulted + run.counts.notRun > 0 || run.finished === null) return `${kind}/cut-off`
  if (outcome === 'faulted' || run.suiteFaults.length > 0) return `${kind}/cut-off`
  if (clausesNotShown(clauses).length === 0) return `${kind}/whole`
  return `${kind}/not-shown-${shortDigest([...target.capabilities].sort())}`
}

function shortDigest(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 8)
}

function rulesOf(run: Run): object[] {
  const controls = controlsByClause(run)
  return run.clauses.map((clause) => {
    const frameworkControls = (controls.get(clause.id) ?? []).map(({ label }) => plainText(label))
    return {
      id: clause.id,
      shortDescription: { text: plainText(clause.statement) },
      fullDescription: { text: plainText(`${clause.statement} (${clause.section})`) },
      help: { text: plainText(`${clause.section}, ${clause.source}`) },
      ...addressMember('helpUri', clause.source),
      defaultConfiguration: { level: 'error' },
      properties: {
        ...ruleProperties(clause),
        ...(frameworkControls.length > 0 ? { frameworkControls } : {}),
      },
    }
  })
}

function ruleProperties(clause: Clause): object {
  const { area, standing, verdict, strength, section, note, showing, inPart } = clause
  return {
    tags: [area, standing],
    verdict,
    ...(inPart ? { inPart } : {}),
    showing,
    strength,
    section: plainText(section),
    ...(note === undefined ? {} : { note: plainText(note) }),
  }
}

function result(scenario: Scenario, ruleIndex: number | undefined): object {
  const { id, name, rule, clause, standing } = scenario
  const waiver = waiverOf(scenario)
  return {
    ruleId: clause,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: 'fail',
    level: 'error',
    message: { text: oneLine(`${rule} › ${name}: ${reasonOf(scenario)}`) },
    locations: [location(scenario)],
    // Keeps the alert of a scenario from run to run, also where its file was moved.
    // GitHub compares the second alone, which it would else make of the line.
    partialFingerprints: {
      'sealproofScenario/v1': id,
      primaryLocationLineHash: `${shortDigest(id)}:1`,
    },
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

/** The line of the scenario in its feature file. SARIF has no line 0. */
function location({ uri, line, id }: Scenario): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeAddress(uri) },
      ...(line > 0 ? { region: { startLine: line } } : {}),
    },
    logicalLocations: [{ fullyQualifiedName: id, kind: 'scenario' }],
  }
}

function relativeAddress(path: string): string {
  return plainText(path).split('/').map(encodeURIComponent).join('/')
}

function invocation(run: Run): object {
  const { started, finished, outcome, scenarios, by, partial } = run
  const unjudged = scenarios.filter((scenario) => statusOf(scenario) === 'broken')
  const errors = [
    ...unjudged.map((scenario) => ({
      ...notification(statusMessage(scenario) ?? ''),
      locations: [location(scenario)],
    })),
    ...problemsOutsideScenarios(run).map((text) => notification(text)),
  ]
  const caveat = referenceCaveat(run)
  const isWhole = !partial && outcome !== 'faulted' && outcome !== 'incomplete'
  return {
    // Also false for a partial run: a service must not take alerts for repaired that the run did not ask about.
    executionSuccessful: isWhole && errors.length === 0,
    ...(started === null ? {} : { startTimeUtc: started }),
    ...(finished === null ? {} : { endTimeUtc: finished }),
    ...(by === undefined ? {} : { properties: { by: plainText(by) } }),
    toolExecutionNotifications: [
      notification(outcomeHeadline(run), isWhole ? 'note' : 'warning'),
      ...errors,
      ...(caveat === undefined ? [] : [notification(caveat, 'note')]),
    ],
  }
}

function plainFacts(run: Run): Readonly<Record<string, string>> {
  const facts = Object.entries(identityFacts(run))
  return Object.fromEntries(facts.map(([name, value]) => [name, plainText(value)]))
}

function notification(text: string, level: 'error' | 'warning' | 'note' = 'error'): object {
  return { level, message: { text: oneLine(text) } }
}
