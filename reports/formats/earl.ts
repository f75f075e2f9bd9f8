/**
 * `earl.jsonld`: the W3C's Evaluation and Report Language 1.0 as JSON-LD, for conformance claims as linked data. A
 * clause is a requirement, a scenario a test case of it, and each verdict an assertion. The outcome of the run is an
 * assertion on the whole profile. EARL has no outcome for two verdicts: a note (a violation of an inferred or contested
 * clause) is `cantTell`, and a waived violation is `failed` with the waiver beside it.
 *
 * The document holds its context, so nothing has to be fetched to read it.
 */

import type { Waiver } from '../../record/context'
import { jsonText } from '../../record/json-text'
import { oneLine, plainText } from '../../record/plain-text'
import { isDocumentedOfProfile } from '../verdict/documented'
import type { Clause, Counts, JudgedWaiver, Run, Scenario } from '../verdict/model'
import { countedAs } from '../verdict/outcome'
import { targetIdentity } from '../verdict/target-identity'
import { waiverOf } from '../waivers/judge-waivers'
import { clauseVerdictWording } from '../wording/clause-wording'
import { outcomeHeadline } from '../wording/headline'
import { runCounts, runFacts } from '../wording/run-facts'
import { problemsOutsideScenarios, statusMessage } from '../wording/status'
import { identityFacts } from '../wording/target-wording'
import { subjectOf } from '../wording/waiver-wording'
import { addressMember } from './address-member'
import { latestTime } from './latest-time'
import { uuidInRun, uuidOf } from './name-uuid'

const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  // For what EARL has no term.
  sealproof: 'urn:x-sealproof:',
} as const

const OUTCOMES: Readonly<Record<keyof Counts, string>> = {
  conforms: 'earl:passed',
  violates: 'earl:failed',
  noted: 'earl:cantTell',
  faulted: 'earl:cantTell',
  inapplicable: 'earl:inapplicable',
  // It describes the bundled reference, and does not apply to any other target.
  observed: 'earl:inapplicable',
  excluded: 'earl:untested',
  notRun: 'earl:untested',
  waiting: 'earl:untested',
}

/** Of the run, as an assertion on the profile. */
const OUTCOMES_OF_RUN: Readonly<Record<Run['outcome'], string>> = {
  conformant: 'earl:passed',
  violations: 'earl:failed',
  faulted: 'earl:cantTell',
  incomplete: 'earl:cantTell',
  partial: 'earl:untested',
}

interface Parties {
  readonly assertor: string
  readonly subject: string
}

export function earlJsonLd(run: Run): string {
  const { suite, target, clauses, scenarios } = run
  const assertor = `urn:uuid:${uuidOf('suite', suite.name, suite.version)}`
  const subject = `urn:uuid:${uuidOf('target', targetIdentity(run), target.version)}`
  const by = { assertor, subject }
  const document = {
    '@context': CONTEXT,
    '@graph': [
      { '@id': assertor, '@type': ['earl:Assertor', 'earl:Software'], ...titled(suite) },
      { '@id': subject, '@type': 'earl:TestSubject', ...titled(target), ...identified(run) },
      runNode(run, by),
      profileRequirement(run),
      profileAssertion(run, by),
      ...clauses.map(requirement),
      ...scenarios.map(testCase),
      ...scenarios.map((scenario) => scenarioAssertion(run, scenario, by)),
    ],
  }
  return `${jsonText(document, 2)}\n`
}

/** EARL has no class for a run. */
function runNode(run: Run, { assertor, subject }: Parties): object {
  const { suite, waivers, started, finished } = run
  const { headline, profile, ...facts } = runFacts(run)
  return {
    '@id': `urn:uuid:${uuidInRun(run, 'run', '')}`,
    '@type': 'sealproof:Run',
    'earl:assertedBy': { '@id': assertor },
    'earl:subject': { '@id': subject },
    'dct:title': plainText(headline),
    'sealproof:profile': plainText(profile),
    'sealproof:started': started ?? 'never started',
    'sealproof:finished': finished ?? 'no end',
    ...prefixed(facts),
    ...prefixed(runCounts(run)),
    'sealproof:suiteDigest': suite.digest ?? 'not taken',
    'sealproof:specification': plainText(suite.specification),
    'sealproof:specificationDigest': suite.specificationText?.sha256 ?? 'not recorded',
    'sealproof:waiver': waivers.map(judgedWaiver),
    'sealproof:problem': problemsOutsideScenarios(run).map(plainText),
  }
}

/** With its state in this run, so also one that is stale. */
function judgedWaiver({ waiver, state }: JudgedWaiver): object {
  return {
    ...waiverNode(waiver),
    'dct:identifier': plainText(subjectOf(waiver)),
    'sealproof:state': state,
    'sealproof:target': plainText(waiver.target),
  }
}

function waiverNode(waiver: Waiver): object {
  const { reason, owner, ticket, expires, approval, compensatingControl } = waiver
  return {
    'dct:description': plainText(reason),
    'dct:creator': plainText(owner),
    'dct:references': plainText(ticket),
    'dct:valid': expires,
    ...(approval && {
      'sealproof:approver': plainText(approval.approver),
      'dct:dateAccepted': approval.approved,
    }),
    ...(compensatingControl === undefined
      ? {}
      : { 'sealproof:compensatingControl': plainText(compensatingControl) }),
  }
}

function profileRequirement({ profile, clauses }: Run): object {
  const parts = clauses.filter(isDocumentedOfProfile)
  return {
    '@id': addressOf('profile', profile.name),
    '@type': 'earl:TestRequirement',
    'dct:identifier': plainText(profile.name),
    'dct:title': `Every documented clause of the profile ${oneLine(profile.name)}`,
    'dct:hasPart': parts.map(({ id }) => ({ '@id': addressOf('clause', id) })),
  }
}

/** Readers that look at assertions only must not take a run for a conformant one that is not. */
function profileAssertion(run: Run, by: Parties): object {
  const result = {
    '@type': 'earl:TestResult',
    'earl:outcome': { '@id': OUTCOMES_OF_RUN[run.outcome] },
    'dct:date': dateTime(latestTime(run)),
    'dct:description': plainText(outcomeHeadline(run)),
    'sealproof:outcome': run.outcome,
  }
  return assertion(
    uuidInRun(run, 'outcome', ''),
    addressOf('profile', run.profile.name),
    result,
    by,
  )
}

function prefixed(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`sealproof:${name}`, value]),
  )
}

function titled({ name, version }: { readonly name: string; readonly version: string }): object {
  return { 'dct:title': oneLine(name), 'dct:hasVersion': oneLine(version) }
}

/** The title is what the target says of itself; this is what the suite saw. */
function identified(run: Run): object {
  const facts = Object.entries(identityFacts(run))
  return Object.fromEntries(facts.map(([name, value]) => [`sealproof:${name}`, plainText(value)]))
}

function requirement(clause: Clause): object {
  const { id, statement, standing, source, section, scenarios, showing } = clause
  const { '@id': address } = addressMember('@id', source)
  return {
    '@id': addressOf('clause', id),
    '@type': 'earl:TestRequirement',
    'dct:identifier': id,
    'dct:title': plainText(statement),
    ...(address === undefined ? {} : { 'dct:source': { '@id': address } }),
    'dct:bibliographicCitation': plainText(section),
    'sealproof:standing': standing,
    'sealproof:clauseVerdict': clauseVerdictWording(clause),
    'sealproof:showing': showing,
    'dct:hasPart': scenarios.map((scenario) => ({ '@id': addressOf('scenario', scenario.id) })),
  }
}

function testCase({ id, rule, name, uri, line, clause, standing }: Scenario): object {
  return {
    '@id': addressOf('scenario', id),
    '@type': 'earl:TestCase',
    'dct:identifier': id,
    'dct:title': oneLine(rule === '' ? name : `${rule} › ${name}`),
    'sealproof:writtenIn': plainText(`${uri}:${line}`),
    'sealproof:standing': standing,
    ...(clause === '' ? {} : { 'dct:isPartOf': { '@id': addressOf('clause', clause) } }),
  }
}

function scenarioAssertion(run: Run, scenario: Scenario, by: Parties): object {
  const uuid = uuidInRun(run, 'assertion', scenario.id)
  return assertion(uuid, addressOf('scenario', scenario.id), testResult(run, scenario), by)
}

function assertion(
  uuid: string,
  test: string,
  result: object,
  { assertor, subject }: Parties,
): object {
  return {
    '@id': `urn:uuid:${uuid}`,
    '@type': 'earl:Assertion',
    'earl:assertedBy': { '@id': assertor },
    'earl:subject': { '@id': subject },
    'earl:test': { '@id': test },
    'earl:mode': { '@id': 'earl:automatic' },
    'earl:result': result,
  }
}

function dateTime(time: string): object {
  return { '@value': time, '@type': 'xsd:dateTime' }
}

function testResult(run: Run, scenario: Scenario): object {
  const { verdict, started, reading } = scenario
  const message = statusMessage(scenario)
  const strength = 'strength' in scenario ? scenario.strength : null
  const waiver = waiverOf(scenario)
  const time = started === null ? latestTime(run) : new Date(started).toISOString()
  return {
    '@type': 'earl:TestResult',
    'earl:outcome': { '@id': OUTCOMES[countedAs(scenario)] },
    'dct:date': dateTime(time),
    'sealproof:verdict': verdict,
    'sealproof:countedAs': countedAs(scenario),
    ...(message === undefined ? {} : { 'dct:description': plainText(message) }),
    ...(strength === null ? {} : { 'sealproof:strength': strength }),
    ...(reading === undefined ? {} : { 'sealproof:reading': plainText(reading) }),
    ...(waiver ? { 'sealproof:waiver': waiverNode(waiver) } : {}),
  }
}

function addressOf(kind: 'profile' | 'clause' | 'scenario', id: string): string {
  return `urn:x-sealproof:${kind}:${encodeURIComponent(id.toWellFormed()).replaceAll('%2F', '/')}`
}
