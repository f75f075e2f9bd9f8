import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CONTEXT } from '../fixtures/context'
import { modelOf } from '../fixtures/model-of'
import { FAILED, RIGHT, stream, THEN, WRONG } from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import { earlJsonLd } from './earl'
import { EVERY_VERDICT } from './fixtures/every-verdict'

type Node = Readonly<Record<string, unknown>>
const document = JSON.parse(earlJsonLd(EVERY_VERDICT))
const graph: readonly Node[] = document['@graph']
const ofType = (type: string) => graph.filter((node) => node['@type'] === type)
const outcomeOf = ({ 'earl:result': result }: Node) =>
  ((result as Node)['earl:outcome'] as Node)['@id']
const testOf = (assertion: Node) => String((assertion['earl:test'] as Node)['@id'])
const isOfRun = (assertion: Node) => testOf(assertion).startsWith('urn:x-sealproof:profile:')

/**
 * The terms of EARL 1.0, section 2, that are used here. RDF accepts a misspelt term, so the test
 * lists them.
 */
const TERMS = new Set([
  ...['Assertor', 'Software', 'TestSubject', 'TestRequirement', 'TestCase', 'Assertion'],
  ...['TestResult', 'assertedBy', 'subject', 'test', 'mode', 'result', 'outcome', 'automatic'],
  ...['passed', 'failed', 'cantTell', 'inapplicable', 'untested'],
])
const DUBLIN_CORE = new Set([
  ...['title', 'hasVersion', 'identifier', 'source', 'bibliographicCitation', 'hasPart'],
  ...['isPartOf', 'date', 'description', 'creator', 'references', 'valid'],
])

describe('EARL', () => {
  it('has an assertion for each scenario', () => {
    const ofScenarios = ofType('earl:Assertion').filter((assertion) => !isOfRun(assertion))
    const outcomes = ofScenarios.map((assertion) => [
      testOf(assertion).replace('urn:x-sealproof:scenario:', ''),
      outcomeOf(assertion),
    ])
    expect(Object.fromEntries(outcomes)).to.deep.equal({
      'CON-1/it-conforms': 'earl:passed',
      'VIO-1/it-violates': 'earl:failed',
      'VIO-1/it-is-waived': 'earl:failed',
      'NOT-1/it-is-but-a-note': 'earl:cantTell',
      'FLT-1/it-faulted': 'earl:cantTell',
      'INA-1/it-is-inapplicable': 'earl:inapplicable',
      'OBS-1/it-differs': 'earl:inapplicable',
      'EXC-1/it-was-left-out': 'earl:untested',
      'RUN-1/it-did-not-run': 'earl:untested',
      'WAI-1/it-waits': 'earl:untested',
    })
  })

  it('has the outcome of the run as an assertion on the profile', () => {
    const right = { tags: ['@A-1'], steps: RIGHT }
    const wrong = { tags: ['@A-1'], steps: WRONG }
    const dead = {
      tags: ['@A-1'],
      steps: [{ type: THEN, status: FAILED, exception: 'TargetFault' }],
    }
    const outcomes = [
      stream([right]),
      stream([right, wrong]),
      stream([right, dead]),
      stream([right], { end: 'cut off' }),
      stream([right], { context: { selection: { walks: 0 } } }),
    ].map((messages) => {
      const nodes: readonly Node[] = JSON.parse(earlJsonLd(modelOf(messages)))['@graph']
      const [assertion = {}] = nodes
        .filter((node) => node['@type'] === 'earl:Assertion')
        .filter(isOfRun)
      return outcomeOf(assertion)
    })
    expect(outcomes).to.deep.equal([
      'earl:passed',
      'earl:failed',
      'earl:cantTell',
      'earl:cantTell',
      'earl:untested',
    ])
  })

  it('has the digests of suite and specification, the selection, and every waiver with its state', () => {
    const specificationText = { sha256: 'b'.repeat(64), handedOver: '2026-11-23' }
    const suite = { ...CONTEXT.suite, digest: 'a'.repeat(64), specificationText }
    const waivers = [stagedWaiver({ clause: 'A-9' })]
    const run = modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }], { context: { suite, waivers } }))
    const nodes: readonly Node[] = JSON.parse(earlJsonLd(run))['@graph']
    const about = nodes.find((node) => node['@type'] === 'sealproof:Run') ?? {}
    expect(about).to.deep.include({
      'sealproof:suiteDigest': 'a'.repeat(64),
      'sealproof:specificationDigest': 'b'.repeat(64),
      'sealproof:selection': 'everything',
    })
    const [waiver] = about['sealproof:waiver'] as readonly Node[]
    expect(waiver).to.include({ 'dct:identifier': 'A-9', 'sealproof:state': 'unmatched' })
  })

  it('has no reference to a missing node', () => {
    const named = new Set(graph.map((node) => node['@id']))
    expect(named.size).to.equal(graph.length)
    const references = ofType('earl:Assertion').flatMap((node) =>
      ['earl:assertedBy', 'earl:subject', 'earl:test'].map((name) => (node[name] as Node)['@id']),
    )
    const parts = graph.flatMap((node) => [
      ...((node['dct:hasPart'] as Node[] | undefined) ?? []),
      ...(node['dct:isPartOf'] ? [node['dct:isPartOf'] as Node] : []),
    ])
    for (const id of [...references, ...parts.map((part) => part['@id'])]) {
      expect(named.has(id), String(id)).to.equal(true)
    }
  })

  it('uses only terms of its vocabularies', () => {
    const words: string[] = []
    JSON.parse(earlJsonLd(EVERY_VERDICT), (key, value) => {
      words.push(key)
      if (key === '@type') words.push(...[value].flat())
      if (key === '@id') words.push(value)
      return value
    })
    const named = (prefix: string) =>
      words.flatMap((word) => (word.startsWith(`${prefix}:`) ? [word.split(':')[1] ?? ''] : []))
    expect(named('earl').filter((term) => !TERMS.has(term))).to.deep.equal([])
    expect(named('dct').filter((term) => !DUBLIN_CORE.has(term))).to.deep.equal([])
    const prefixes = new Set(words.flatMap((word) => word.match(/^([a-z]+):/)?.[1] ?? []))
    const known = [...Object.keys(document['@context']), 'urn', 'https']
    expect([...prefixes].filter((prefix) => !known.includes(prefix))).to.deep.equal([])
  })
})
