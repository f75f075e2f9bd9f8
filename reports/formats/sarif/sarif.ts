/**
 * `sealproof.sarif`: SARIF 2.1.0 (OASIS), for code scanning. A result is a violation of the documentation, or something
 * that could have been one and was not judged. A waived violation is a result with a suppression. Passes, notes,
 * observations, and scenarios that were not selected are left out.
 */

import { jsonText } from '../../../record/json-text'
import { oneLine, plainText } from '../../../record/plain-text'
import type { Run } from '../../verdict/model'
import { judgedCount } from '../../verdict/outcome'
import { type CauseGroup, causeWording, unjudgedByCause } from '../../wording/causes'
import { findingsOf } from '../../wording/findings'
import { outcomeHeadline } from '../../wording/headline'
import { runFacts } from '../../wording/run-facts'
import { problemsOutsideScenarios } from '../../wording/status'
import { identityFacts, referenceCaveat } from '../../wording/target-wording'
import { categoryOf } from './category'
import { isWhole, resultsOf } from './results'
import { rulesOf } from './rules'

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export function sarifJson(run: Run): string {
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [sarifRun(run)] }, 2)}\n`
}

function sarifRun(run: Run): object {
  const { suite, target, planned, counts, waived } = run
  const { headline, profile } = runFacts(run)
  return {
    tool: {
      driver: {
        name: oneLine(suite.name),
        version: oneLine(suite.version),
        rules: rulesOf(run),
        properties: {
          specification: plainText(suite.specification),
          ...(suite.specificationText === undefined
            ? {}
            : { specificationSha256: suite.specificationText.sha256 }),
          ...(suite.digest === undefined ? {} : { sha256: suite.digest }),
        },
      },
    },
    automationDetails: { id: categoryOf(run) },
    invocations: [invocation(run)],
    results: resultsOf(run),
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

function invocation(run: Run): object {
  const { started, finished, by } = run
  const caveat = referenceCaveat(run)
  const problems = problemsOutsideScenarios(run)
  const isInOrder = isWhole(run) && problems.length === 0 && !hasUnjudged(run)
  return {
    // Also false for a partial run: it does not show that anything outside of it was repaired.
    executionSuccessful: isInOrder,
    ...(started === null ? {} : { startTimeUtc: started }),
    ...(finished === null ? {} : { endTimeUtc: finished }),
    ...(by === undefined ? {} : { properties: { by: plainText(by) } }),
    toolExecutionNotifications: [
      notification(outcomeHeadline(run), isWhole(run) ? 'note' : 'warning'),
      ...problems.map((text) => notification(text)),
      ...severalCauses(run).map((group) => notification(causeWording(group))),
      ...(caveat === undefined ? [] : [notification(caveat, 'note')]),
    ],
  }
}

/** Each scenario is a result; a cause that several have is told here once. */
function severalCauses(run: Run): readonly CauseGroup[] {
  const { faulted, notRun } = unjudgedByCause(run, findingsOf(run))
  return [...faulted, ...notRun].filter(({ members }) => members.length > 1)
}

function hasUnjudged({ counts }: Run): boolean {
  return counts.faulted + counts.notRun + counts.waiting > 0
}

function plainFacts(run: Run): Readonly<Record<string, string>> {
  const facts = Object.entries(identityFacts(run))
  return Object.fromEntries(facts.map(([name, value]) => [name, plainText(value)]))
}

function notification(text: string, level: 'error' | 'warning' | 'note' = 'error'): object {
  return { level, message: { text: oneLine(text) } }
}
