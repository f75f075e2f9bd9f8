/** What walks find, told as scenarios: of sentences that the steps know, and with the same result when it is played. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { type GherkinDocument, IdGenerator } from '@cucumber/messages'
import { expect } from 'chai'
import { loadTarget } from '../adapters/load'
import type { Target } from '../adapters/target'
import { playWalks } from '../oracle/walks/play'
import type { Asked, Violation } from '../oracle/walks/walk'
import { say } from '../record/saying'
import { INSTRUMENTS } from '../steps/support/walks/instruments'
import { tell, toldFeature } from '../steps/support/walks/telling'
import { definitionsOf, playedFeatures } from './fixtures/played-features'
import { recordedWalks } from './fixtures/recorded-walks'
import { temporaryFolder } from './programs/command'
import { ROOT } from './programs/process'

const FAULTY: readonly (readonly [file: string, clause: string])[] = [
  ['ALG/always-aesctr', 'ALG-3'],
  ['BIL/leaves-decrypt-off-the-bill', 'BIL-3'],
  ['CCH/cache-of-48-hours', 'CCH-1'],
  ['MEC/one-rc4-stream-for-every-object', 'MEC-6'],
]

/** What could be demanded at the end of a walk. */
const DEMANDS: readonly string[] = [
  'accepted',
  'refused as KEY_UNAVAILABLE or NOT_FOUND, since the key is away',
  'accepted, or refused as ACCESS_DENIED',
  'another value',
]

describe('a violation that a walk found on a faulty target', () => {
  const folder = temporaryFolder()
  for (const [name, clause] of FAULTY)
    it(`is told as a scenario that the target fails and the reference passes: ${name}`, async () => {
      const file = join(ROOT, 'selftest', 'faulty', `${name}.ts`)
      const target = await loadTarget(file, {}, { where: 'in this process' })
      const { found } = await playWalks({
        target,
        instruments: INSTRUMENTS,
        seed: 1,
        walks: 60,
        length: 8,
        shortenings: 40,
        clauses: new Set([clause]),
      })
      const violation = found.get(clause)
      if (violation === undefined) throw new Error('the walks find no violation')
      const features = written(folder, name.replace('/', '-'), [
        toldFeature(tell(violation, target)),
      ])
      expect(await verdicts(features, 'reference')).to.deep.equal(['conforms'])
      expect(await verdicts(features, file)).to.deep.equal(['violates'])
    })
})

describe('200 walks on the reference', () => {
  const folder = temporaryFolder()
  let reference: Target
  let walks: readonly (readonly Asked[])[]
  before(async () => {
    reference = await loadTarget('reference', {}, { where: 'in this process' })
    walks = await recordedWalks(reference, { seed: 7, walks: 200, length: 4 })
  })

  const told = (exchanges: readonly Asked[], expected: string): string => {
    const at = exchanges.length - 1
    const said = { expected: say`${expected}`, observed: say`something else` }
    const violation: Violation = { clause: 'MEC-3', ...said, at }
    return toldFeature(tell({ exchanges, violation }, reference))
  }

  it('are told in sentences of which each has one step definition', async () => {
    const features = walks.map((exchanges, walk) => {
      const length = Math.ceil((exchanges.length * (1 + (walk % 3))) / 3)
      return told(exchanges.slice(0, length), DEMANDS[walk % DEMANDS.length] as string)
    })
    const texts = [...new Set(features.flatMap((feature) => stepsOf(feature)))]
    expect(texts.length).to.be.greaterThan(500)
    const definitions = await definitionsOf(texts)
    expect([...definitions].filter(([, count]) => count !== 1)).to.deep.equal([])
  })

  it('are told as scenarios that the reference passes', async () => {
    const features = written(
      folder,
      'walks',
      walks.slice(0, 60).map((exchanges) => told(exchanges, 'another value')),
    )
    const found = await playedFeatures(features, 'reference')
    const others = found.filter(({ verdict }) => verdict !== 'conforms')
    expect(found.length).to.be.above(50)
    expect(others.map((scenario) => [scenario.uri, scenario.verdict])).to.deep.equal([])
  })
})

async function verdicts(features: string, target: string): Promise<readonly string[]> {
  return (await playedFeatures(features, target)).map(({ verdict }) => verdict)
}

function written(folder: string, name: string, features: readonly string[]): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (const [index, text] of features.entries())
    writeFileSync(join(place, `${index}.feature`), text)
  return place
}

function stepsOf(feature: string): readonly string[] {
  const builder = new AstBuilder(IdGenerator.uuid())
  const parser = new Parser(builder, new GherkinClassicTokenMatcher())
  const { feature: parsed } = parser.parse(feature) as GherkinDocument
  return (parsed?.children ?? []).flatMap(({ rule }) =>
    (rule?.children ?? []).flatMap(({ scenario }) => scenario?.steps.map(({ text }) => text) ?? []),
  )
}
