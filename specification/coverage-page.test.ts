import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses } from './clauses'
import { coveragePage } from './coverage-page'
import { FEATURES, PACKAGE_ROOT } from './package-root'
import { loadSentences, type PageSentences } from './sentences'

describe('docs/coverage.md', () => {
  const specification = loadClauses(FEATURES)
  const sentences = loadSentences(FEATURES) as PageSentences

  it('is the page of sentences.yaml and clauses.yaml as they are', () => {
    const page = readFileSync(join(PACKAGE_ROOT, 'docs', 'coverage.md'), 'utf8')
    const current = page === coveragePage(specification, sentences)
    expect(current, 'it is out of date; `npm run coverage-page` writes it').to.equal(true)
  })

  it('has a row for every sentence, and names every clause', () => {
    const page = coveragePage(specification, sentences)
    const listed = sentences.sections.flatMap((section) => section.sentences)
    const rows = page.match(/^\| \d+ \|.*`[0-9a-f]{64}` \|$/gm) ?? []
    expect(rows).to.have.length(listed.length)
    for (const { sha256 } of listed) expect(page).to.include(sha256)
    for (const { id } of specification.clauses) expect(page).to.match(new RegExp(`\\b${id}\\b`))
  })

  it('does not count a clause that no scenario asks as tested', () => {
    const page = coveragePage(specification, sentences)
    for (const { id, notTestedBecause } of specification.clauses) {
      if (notTestedBecause !== undefined)
        expect(page).to.match(new RegExp(`\\b${id} \\([^)]*not tested\\)`))
    }
  })

  it('has the contradiction between a configuration that stays and one that is switched on', () => {
    const page = coveragePage(specification, sentences)
    const [, contradictions = ''] = page.split('## Where the page contradicts itself')
    expect(contradictions).to.include(
      'Scope and limitations, 8; Enable storage encryption for an existing project, 1',
    )
  })
})
