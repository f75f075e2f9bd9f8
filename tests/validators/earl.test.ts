/** EARL of each of the six runs, read by its assertions alone, as a program that does not know ours reads it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type PlayedRun, sixRuns } from './six-runs'

interface Assertion {
  readonly '@type': unknown
  readonly 'earl:test': { readonly '@id': string }
  readonly 'earl:result': { readonly 'earl:outcome': { readonly '@id': string } }
}

describe('EARL of the six runs', () => {
  let runs: readonly PlayedRun[]
  before(async () => {
    runs = await sixRuns()
  })

  it('has passed of the profile in the conformant run alone', () => {
    const outcomes = runs.map((run) => {
      const [whole] = assertionsIn(run).filter(isOfProfile)
      return [run.name, whole && outcomeOf(whole)]
    })
    expect(Object.fromEntries(outcomes)).to.deep.equal({
      conformant: 'earl:passed',
      violating: 'earl:failed',
      faulted: 'earl:cantTell',
      waived: 'earl:failed',
      partial: 'earl:untested',
      'under-declared': 'earl:cantTell',
    })
  })

  it('has passed of the scenarios what conforms', () => {
    for (const run of runs) {
      const ofScenarios = assertionsIn(run).filter((assertion) => !isOfProfile(assertion))
      const passed = ofScenarios.filter((assertion) => outcomeOf(assertion) === 'earl:passed')
      expect(passed, run.name).to.have.length(run.verdict.counts.conforms)
      expect(ofScenarios, run.name).to.have.length(run.verdict.planned)
    }
  })
})

function assertionsIn({ folder }: PlayedRun): readonly Assertion[] {
  const { '@graph': graph } = JSON.parse(readFileSync(join(folder, 'earl.jsonld'), 'utf8'))
  return graph.filter((node: Assertion) => node['@type'] === 'earl:Assertion')
}

function isOfProfile({ 'earl:test': test }: Assertion): boolean {
  return test['@id'].startsWith('urn:x-sealproof:profile:')
}

function outcomeOf({ 'earl:result': result }: Assertion): string {
  return result['earl:outcome']['@id']
}
