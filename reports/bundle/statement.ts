/**
 * What a bundle states, for programs that know in-toto: the Statement v1 with the predicate test-result v0.1
 * (github.com/in-toto/attestation). It speaks of the manifest, of the list of digests and of the record; all else
 * follows from these.
 */
import { conclusionOf } from '../verdict/conclusion'
import type { Run, Scenario } from '../verdict/model'
import { isDocumentedViolation } from '../verdict/tally'
import { isStale, isWaived } from '../waivers/judge-waivers'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1'

export interface Subject {
  readonly name: string
  readonly digest: { readonly sha256: string }
}

/** What in-toto calls a resource descriptor; it has a digest, an address or its content. */
export interface ResourceDescriptor {
  readonly name: string
  readonly uri?: string
  readonly digest?: { readonly sha256: string }
  readonly mediaType?: string
  /** In base64. */
  readonly content?: string
}

export interface TestResult {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly configuration: readonly ResourceDescriptor[]
  readonly url?: string
  readonly passedTests: readonly string[]
  readonly warnedTests: readonly string[]
  readonly failedTests: readonly string[]
}

export interface Statement {
  readonly _type: typeof STATEMENT_TYPE
  readonly subject: readonly Subject[]
  readonly predicateType: typeof PREDICATE_TYPE
  readonly predicate: TestResult
}

export function statementOf(run: Run, subject: readonly Subject[]): Statement {
  return {
    _type: STATEMENT_TYPE,
    subject,
    predicateType: PREDICATE_TYPE,
    predicate: testResult(run),
  }
}

/**
 * By the ids of scenarios. Passed: they conform. Failed: they violate what is documented and nobody answers for it, or
 * there is no answer from the target. Warned: they violate, and a waiver is in force or the documentation leaves it
 * open. What is inapplicable, excluded or about the reference only is in no list: it shows nothing of the target.
 */
export function testResult(run: Run): TestResult {
  const judged = run.scenarios.filter(({ standing, verdict }) => {
    return standing !== 'observed' || verdict === 'faulted' || verdict === 'not-run'
  })
  const idsOf = (of: (scenario: Scenario) => boolean) => judged.filter(of).map(({ id }) => id)
  const failedTests = idsOf(isFailed)
  const warnedTests = idsOf((each) => each.verdict === 'violates' && !isFailed(each))
  const passed = idsOf(({ verdict }) => verdict === 'conforms')
  return {
    result: resultOf(run, failedTests, warnedTests),
    configuration: configurationOf(run),
    ...(run.ci?.url === undefined ? {} : { url: run.ci.url }),
    passedTests: passed,
    warnedTests,
    failedTests,
  }
}

function isFailed(scenario: Scenario): boolean {
  const { verdict } = scenario
  if (verdict === 'faulted' || verdict === 'not-run') return true
  return isDocumentedViolation(scenario) && !isWaived(scenario)
}

/** A run that failed beside its scenarios has no failed test, and has not passed all the same. */
function resultOf(
  run: Run,
  failed: readonly string[],
  warned: readonly string[],
): TestResult['result'] {
  const conclusion = conclusionOf(run, { interrupted: false })
  const mayPass = conclusion === 'conformant' || conclusion === 'stale-waiver'
  if (failed.length > 0 || !mayPass) return 'FAILED'
  return warned.length > 0 || run.waivers.some(isStale) ? 'WARNED' : 'PASSED'
}

/** What was asked of whom, and by what. */
function configurationOf(run: Run): ResourceDescriptor[] {
  const { suite, target, targetArgument, settings, selection, waivers } = run
  return [
    {
      name: 'suite',
      uri: `pkg:npm/${encodeURIComponent(suite.name)}@${encodeURIComponent(suite.version)}`,
      ...(suite.digest === undefined ? {} : { digest: { sha256: suite.digest } }),
    },
    described('specification', { specification: suite.specification }),
    described('target', { ...target, argument: targetArgument, settings }),
    described('selection', selection),
    ...(waivers.length === 0
      ? []
      : [
          described(
            'waivers',
            waivers.map(({ waiver, state }) => ({ ...waiver, state })),
          ),
        ]),
  ]
}

function described(name: string, value: unknown): ResourceDescriptor {
  const content = Buffer.from(JSON.stringify(value)).toString('base64')
  return { name, mediaType: 'application/json', content }
}
