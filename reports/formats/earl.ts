/**
 * `earl.jsonld`: the W3C's Evaluation and Report Language 1.0 as JSON-LD, for conformance claims as linked data. A
 * clause is a requirement, a scenario a test case of it, and each verdict an assertion. EARL has no outcome for two
 * verdicts: a note (a violation of an inferred or contested clause) is `cantTell`, and a waived violation is `failed`
 * with the waiver beside it.
 *
 * The document holds its context, so nothing has to be fetched to read it.
 */

import { jsonText } from '../../record/json-text'
import { oneLine, plainText } from '../../record/plain-text'
import type { Clause, Counts, Run, Scenario } from '../verdict/model'
import { countedAs } from '../verdict/outcome'
import { targetIdentity } from '../verdict/target-identity'
import { waiverOf } from '../waivers/judge-waivers'
import { clauseVerdictWording } from '../wording/clause-wording'
import { runCounts, runFacts } from '../wording/run-facts'
import { problemsOutsideScenarios, statusMessage } from '../wording/status'
import { identityFacts } from '../wording/target-wording'
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
}

export function earlJsonLd(run: Run): string {
  const { suite, target, clauses, scenarios } = run
  const assertor = `urn:uuid:${uuidOf('suite', suite.name, suite.version)}`
  const subject = `urn:uuid:${uuidOf('target', targetIdentity(run), target.version)}`
  const document = {
    '@context': CONTEXT,
    '@graph': [
      { '@id': assertor, '@type': ['earl:Assertor', 'earl:Software'], ...titled(suite) },
      { '@id': subject, '@type': 'earl:TestSubject', ...titled(target), ...identified(run) },
      runNode(run, { assertor, subject }),
      ...clauses.map(requirement),
      ...scenarios.map(testCase),
      ...scenarios.map((scenario) => assertion(run, scenario, { assertor, subject })),
    ],
  }
  return `${jsonText(document, 2)}\n`
}

/** EARL has no class for a run, and no outcome of one. */
function runNode(run: Run, by: { readonly assertor: string; readonly subject: string }): object {
  const { headline, profile, ...facts } = runFacts(run)
  return {
    '@id': `urn:uuid:${uuidInRun(run, 'run', '')}`,
    '@type': 'sealproof:Run',
    'earl:assertedBy': { '@id': by.assertor },
    'earl:subject': { '@id': by.subject },
    'dct:title': plainText(headline),
    'sealproof:profile': plainText(profile),
    ...prefixed(facts),
    ...prefixed(runCounts(run)),
    'sealproof:suiteDigest': run.suite.digest ?? 'not taken',
    'sealproof:problem': problemsOutsideScenarios(run).map(plainText),
  }
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

function assertion(
  run: Run,
  scenario: Scenario,
  by: { readonly assertor: string; readonly subject: string },
): object {
  return {
    '@id': `urn:uuid:${uuidInRun(run, 'assertion', scenario.id)}`,
    '@type': 'earl:Assertion',
    'earl:assertedBy': { '@id': by.assertor },
    'earl:subject': { '@id': by.subject },
    'earl:test': { '@id': addressOf('scenario', scenario.id) },
    'earl:mode': { '@id': 'earl:automatic' },
    'earl:result': testResult(run, scenario),
  }
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
    'dct:date': { '@value': time, '@type': 'xsd:dateTime' },
    'sealproof:verdict': verdict,
    'sealproof:countedAs': countedAs(scenario),
    ...(message === undefined ? {} : { 'dct:description': plainText(message) }),
    ...(strength === null ? {} : { 'sealproof:strength': strength }),
    ...(reading === undefined ? {} : { 'sealproof:reading': plainText(reading) }),
    ...(waiver
      ? {
          'sealproof:waiver': {
            'dct:description': plainText(waiver.reason),
            'dct:creator': plainText(waiver.owner),
            'dct:references': plainText(waiver.ticket),
            'dct:valid': waiver.expires,
          },
        }
      : {}),
  }
}

function addressOf(kind: 'clause' | 'scenario', id: string): string {
  return `urn:x-sealproof:${kind}:${encodeURIComponent(id.toWellFormed()).replaceAll('%2F', '/')}`
}
