/**
 * The statement of a bundle, for programs that read in-toto: Statement v1 with the predicate test-result v0.1
 * (github.com/in-toto/attestation). Its subjects are what was tested. Its configuration names the evidence: the
 * manifest, SHA256SUMS and the record, whose digests cover all other files.
 */
import { hash } from 'node:crypto'
import { clausesNotShown, isInProfile } from '../verdict/documented'
import { exitReasonOf } from '../verdict/exit-reason'
import type { Run, Scenario } from '../verdict/model'
import { differs, isDecidingViolation } from '../verdict/outcome'
import { identityOf } from '../verdict/verdict-document'
import { isStale, isWaived } from '../waivers/judge-waivers'
import { runFacts } from '../wording/run-facts'
import { NAMES } from './bundle-files'
import { packageUrl, type StatementSubject, subjectsOf } from './subjects'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1'

/** The files that the statement names with their digests. */
export const EVIDENCE_FILES = [NAMES.manifest, NAMES.checksums, NAMES.record] as const

/** `ResourceDescriptor` of in-toto: has a digest, an address or a content. */
export interface ResourceDescriptor {
  readonly name: string
  readonly uri?: string
  readonly digest?: { readonly sha256: string }
  readonly mediaType?: string
  /** In base64. */
  readonly content?: string
}

export interface TestResultPredicate {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly configuration: readonly ResourceDescriptor[]
  readonly url?: string
  readonly passedTests: readonly string[]
  readonly warnedTests: readonly string[]
  readonly failedTests: readonly string[]
}

export interface InTotoStatement {
  readonly _type: typeof STATEMENT_TYPE
  readonly subject: readonly StatementSubject[]
  readonly predicateType: typeof PREDICATE_TYPE
  readonly predicate: TestResultPredicate
}

export function statementOf(
  run: Run,
  evidence: readonly ResourceDescriptor[],
  sbom: Uint8Array | undefined,
): InTotoStatement {
  return {
    _type: STATEMENT_TYPE,
    subject: subjectsOf(run),
    predicateType: PREDICATE_TYPE,
    predicate: testResult(run, sbom, evidence),
  }
}

/**
 * The lists hold ids of scenarios. Passed: the scenario conforms. Failed: it violates a documented clause without a
 * waiver, faulted, did not run, or waits. Warned: it violates, and is waived or of a clause that is not documented. A scenario
 * that is inapplicable, excluded or observed is in no list, since it shows nothing of the target; those that the profile
 * includes are in the configuration as `unproven`.
 */
export function testResult(
  run: Run,
  sbom: Uint8Array | undefined,
  evidence: readonly ResourceDescriptor[] = [],
): TestResultPredicate {
  const judged = run.scenarios.filter(({ standing, verdict }) => {
    return standing !== 'observed' || isWithoutVerdict(verdict)
  })
  const idsOf = (of: (scenario: Scenario) => boolean) => judged.filter(of).map(({ id }) => id)
  const failedTests = idsOf(isFailed)
  const warnedTests = idsOf((each) => each.verdict === 'violates' && !isFailed(each))
  const passed = idsOf(({ verdict }) => verdict === 'conforms')
  return {
    result: resultOf(run, failedTests, warnedTests),
    configuration: [
      ...configurationOf(run),
      ...(sbom === undefined ? [] : [materials(sbom)]),
      ...evidence,
    ],
    ...(run.ci?.url === undefined ? {} : { url: run.ci.url }),
    passedTests: passed,
    warnedTests,
    failedTests,
  }
}

function isWithoutVerdict(verdict: Scenario['verdict']): boolean {
  return verdict === 'faulted' || verdict === 'not-run' || verdict === 'waiting'
}

function isFailed(scenario: Scenario): boolean {
  const { verdict } = scenario
  if (isWithoutVerdict(verdict)) return true
  return isDecidingViolation(scenario) && !isWaived(scenario)
}

/** A run can fail without a failed scenario, for instance by a fault of the suite. */
function resultOf(
  run: Run,
  failed: readonly string[],
  warned: readonly string[],
): TestResultPredicate['result'] {
  const reason = exitReasonOf(run, { interrupted: false })
  const mayPass = reason === 'conformant' || reason === 'partial' || reason === 'stale-waiver'
  if (failed.length > 0 || !mayPass) return 'FAILED'
  return warned.length > 0 || run.partial || run.waivers.some(isStale) ? 'WARNED' : 'PASSED'
}

/** What the run was made with, and what it came to beside the lists of tests. */
function configurationOf(run: Run): ResourceDescriptor[] {
  const { suite, target, targetArgument, settings, selection, waivers } = run
  return [
    {
      name: 'suite',
      uri: packageUrl(suite),
      ...(suite.digest === undefined ? {} : { digest: { sha256: suite.digest } }),
    },
    described('specification', {
      specification: suite.specification,
      text: suite.specificationText,
    }),
    described('target', { ...target, ...identityOf(run), argument: targetArgument, settings }),
    ...(run.storageReader === undefined ? [] : [described('storage reader', run.storageReader)]),
    described('profile', run.profile),
    described('outcome', runFacts(run)),
    described('selection', selection),
    described('unproven', unprovenOf(run)),
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

/** What the profile includes and the run did not show, since the target lacks what it needs. */
function unprovenOf({ scenarios, clauses, profile }: Run): object {
  const unproven = scenarios.filter(
    (each) => each.verdict === 'inapplicable' && !differs(each) && isInProfile(each, profile),
  )
  return {
    scenarios: unproven.map(({ id }) => id),
    documentedClauses: clausesNotShown(clauses).map(({ id }) => id),
  }
}

/** The software bill of materials is a file of the bundle. */
function materials(sbom: Uint8Array): ResourceDescriptor {
  return {
    name: NAMES.sbom,
    digest: { sha256: hash('sha256', sbom) },
    mediaType: 'application/vnd.cyclonedx+json',
  }
}

function described(name: string, value: unknown): ResourceDescriptor {
  const content = Buffer.from(JSON.stringify(value)).toString('base64')
  return { name, mediaType: 'application/json', content }
}
