import { describe, it } from 'node:test'
import Ajv from 'ajv'
import { expect } from 'chai'
import fc from 'fast-check'
import { modelOf } from '../fixtures/model-of'
import { stream } from '../fixtures/stream'
import { bundleOf, SIGNER } from './fixtures/bundled-run'
import { filesOf, manifestOf } from './fixtures/tampering'
import { addsUp, populationOf, runInManifest } from './manifest'
import schema from './manifest.schema.json'

const fits = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

describe('manifest.json', () => {
  const manifest = manifestOf(filesOf(bundleOf({ key: SIGNER.privateKey })))

  it('fits its schema, signed or not, also for a run that never started', () => {
    const record = Buffer.alloc(0)
    for (const each of [
      manifest,
      manifestOf(filesOf(bundleOf())),
      manifestOf(filesOf(bundleOf({ record }))),
    ]) {
      fits(each)
      expect(fits.errors).to.equal(null)
    }
  })

  it('fits its schema for a run whose context has every member', () => {
    const sha256 = 'a'.repeat(64)
    const run = modelOf(
      stream([], {
        context: {
          suite: {
            name: 'Fixture',
            version: '1',
            specification: 'A page',
            specificationText: { sha256, handedOver: '2026-11-23' },
            digest: sha256,
          },
          target: {
            name: 'ledger',
            version: '1',
            capabilities: [],
            regions: ['cn-beijing'],
            retentionHours: 1,
            meteringDelayHours: 1,
            reference: true,
          },
          targetSeen: [
            { kind: 'reference' },
            { kind: 'module', path: 'a.js', sha256, referenceLoaded: true },
            { kind: 'package', name: 'a', version: '1', file: 'a.js', sha256 },
            { kind: 'address', address: 'https://a', certificate: sha256 },
          ],
          starters: [{ name: 'Ann', source: 'ci', service: 'GitLab CI' }],
        },
      }),
    )
    fits({ ...manifest, ...runInManifest(run) })
    expect(fits.errors).to.equal(null)
  })

  it('needs each of its members', () => {
    for (const name of Object.keys(manifest)) {
      const { [name as keyof typeof manifest]: _, ...rest } = manifest
      expect(fits(rest), name).to.equal(false)
    }
  })

  it('names every file of the archive except the closing files', () => {
    const names = [...filesOf(bundleOf()).keys()]
    expect(names).to.deep.equal([
      ...manifest.files.map(({ path }) => path),
      'manifest.json',
      'SHA256SUMS',
      'statement.intoto.json',
    ])
  })

  it('has counts that add up only together', () => {
    const population = populationOf(modelOf([]))
    const names = Object.keys(population) as (keyof typeof population)[]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 1 }), (name, by) => {
        expect(addsUp({ ...population, [name]: (population[name] ?? 0) + by })).to.equal(false)
      }),
    )
    expect(addsUp(population)).to.equal(true)
  })
})
