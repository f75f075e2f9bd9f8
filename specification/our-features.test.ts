/** Our own features, held to what is asked of every specification folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { RUN_CONTEXT, RunModelBuilder } from '../reports'
import { specificationProblems } from './coverage'
import { indexPage } from './index-page'
import { FEATURES } from './package-root'
import { inOneLine } from './problem'
import { readSpecification, type SpecificationFolder } from './specification-folder'

describe('our features', () => {
  let folder: SpecificationFolder
  before(() => {
    folder = readSpecification()
  })

  it('show every clause, and have nothing wrong with them', () => {
    const problems = specificationProblems(
      folder.specification,
      folder.features,
      'features',
      folder.sentences,
    )
    expect(problems.map(inOneLine)).to.deep.equal([])
  })

  it('are listed in features/README.md as they are', () => {
    const page = readFileSync(join(FEATURES, 'README.md'), 'utf8')
    const current = page === indexPage(folder.specification, folder.features)
    expect(
      current,
      'features/README.md is out of date; `npm run features-page` writes it',
    ).to.equal(true)
  })

  it('have the same ids here and in the reports', () => {
    const { areas, clauses } = folder.specification
    const builder = new RunModelBuilder()
    const context = { suite: {}, target: { capabilities: [] }, selection: {}, areas, clauses }
    const body = JSON.stringify(context)
    builder.take({ attachment: { body, mediaType: RUN_CONTEXT } } as Envelope)
    for (const { document, pickles } of folder.features) {
      builder.take({ gherkinDocument: document })
      for (const pickle of pickles) builder.take({ pickle })
    }
    const own = folder.scenarios.map(({ id, line }) => `${line}: ${id}`)
    const reported = builder.finish().scenarios.map(({ id, line }) => `${line}: ${id}`)
    expect(reported).to.deep.equal(own)
  })
})
