/** Every format says who was asked as the suite saw it, marks what the target says, and names the bundled reference. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { RunContext } from '../../record/context'
import type { SeenTarget } from '../../record/seen-target'
import { runInManifest } from '../bundle/manifest'
import { readmeText } from '../bundle/readme-text'
import { testResult } from '../bundle/statement'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, stream } from '../fixtures/stream'
import { terminalSummary } from '../terminal/terminal'
import type { Run } from '../verdict/model'
import { allureFiles } from './allure/write-results'
import { FORMATS } from './formats'

const DIGEST = '5ea1'.repeat(16)
const MODULE: SeenTarget = { kind: 'module', path: 'targets/cloud.js', sha256: DIGEST }
const ADDRESS: SeenTarget = {
  kind: 'address',
  address: 'https://cloud.example:8443/base',
  certificate: DIGEST,
}
const BRAND = { name: 'Alibaba Cloud MaxCompute', version: 'production', capabilities: [] }

function runOn(targetSeen: SeenTarget, more: Partial<RunContext> = {}): Run {
  const starters = [{ name: 'Mei', source: 'flag' }] as const
  const context = { target: BRAND, targetSeen: [targetSeen], starters, ...more }
  return modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }], { context }))
}

const BUILD = { name: 'sealproof', version: '1', digest: DIGEST }

/** What is written of a run, by the name of the format, with one space for each white space. */
function writings(run: Run): ReadonlyMap<string, string> {
  const input = { run, writtenBy: BUILD, sbom: undefined, signer: null, figures: new Map() }
  const { configuration } = testResult(run, undefined)
  const contents = configuration.map(({ content = '' }) => Buffer.from(content, 'base64'))
  const texts: [string, string][] = [
    ...FORMATS.map(({ name, write }): [string, string] => [name, write(run)]),
    ['allure', [...allureFiles(run)].map(([, content]) => content.toString()).join('\n')],
    ['terminal', terminalSummary(run)],
    ['README', readmeText(input)],
    ['manifest', JSON.stringify(runInManifest(run), null, 2)],
    ['in-toto', JSON.stringify(contents.map((content) => content.toString() || '{}'))],
  ]
  return new Map(texts.map(([name, text]) => [name, text.replaceAll(/\s+/g, ' ')]))
}

/** Formats for programs have members, and no sentences. */
const BY_MEMBER: readonly string[] = ['verdict', 'manifest', 'in-toto']
const CAVEAT = 'reference implementation that comes with the suite'

describe('a rebranded reference', () => {
  const loaded = { ...MODULE, referenceLoaded: true } as const
  const runs: [how: string, run: Run, sign: string][] = [
    ['that declares it', runOn(ADDRESS, { target: { ...BRAND, reference: true } }), 'declared'],
    ['whose code was loaded', runOn(loaded), 'loaded'],
    ['that the suite played itself', runOn({ kind: 'reference' }), 'bundled'],
  ]
  for (const [how, run, sign] of runs) {
    for (const [format, text] of writings(run)) {
      it(`${how} reads as the reference in ${format}`, () => {
        if (BY_MEMBER.includes(format)) {
          expect(text.replaceAll(/[\\ ]/g, '')).to.include(`"reference":"${sign}"`)
        } else expect(text).to.include(CAVEAT)
      })
    }
  }
})

describe('a target without a sign of the reference', () => {
  const signature = { module: runOn(MODULE), address: runOn(ADDRESS) }
  for (const [kind, run] of Object.entries(signature)) {
    for (const [format, text] of writings(run)) {
      it(`at its ${kind} has no caveat in ${format}, and has its digest there`, () => {
        expect(text).not.to.include(CAVEAT)
        expect(text).to.include(DIGEST)
      })
    }
  }

  for (const [format, text] of writings(signature.address)) {
    if (BY_MEMBER.includes(format)) continue
    it(`is marked as the target's own words in ${format}`, () => {
      expect(text).to.match(/said by the target|as it says itself/)
    })
    if (format === 'csv' || format === 'terminal') continue
    it(`has a starter who is not verified in ${format}`, () => {
      expect(text).to.match(/as given with \S*by, not verified/)
    })
  }
})
