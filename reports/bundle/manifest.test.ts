import { describe, it } from 'node:test'
import Ajv from 'ajv'
import { expect } from 'chai'
import fc from 'fast-check'
import { modelOf } from '../fixtures/model-of'
import { bundleOf, SIGNER } from './fixtures/bundled-run'
import { filesOf, manifestOf } from './fixtures/tampering'
import { addsUp, populationOf } from './manifest'
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
        expect(addsUp({ ...population, [name]: population[name] + by })).to.equal(false)
      }),
    )
    expect(addsUp(population)).to.equal(true)
  })
})
