import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses } from './clauses'
import { loadFrameworks } from './frameworks'
import { frameworksPage } from './frameworks-page'
import { FEATURES, PACKAGE_ROOT } from './package-root'

describe('docs/frameworks.md', () => {
  it('is the page of frameworks.yaml as it is', () => {
    const page = readFileSync(join(PACKAGE_ROOT, 'docs', 'frameworks.md'), 'utf8')
    const current = page === frameworksPage(loadFrameworks(loadClauses(FEATURES).clauses))
    expect(current, 'it is out of date; `npm run frameworks-page` writes it').to.equal(true)
  })

  it('keeps a title with a bar in it within its cell', () => {
    const link = { clause: 'ONE-1', strength: 'direct', doesNotShow: 'This | that.' } as const
    const control = {
      id: 'L.1',
      title: 'Doors',
      checked: false,
      comparedWith: 'a poster',
      links: [link],
    }
    const frameworks = [
      { id: 'l', title: 'Locks', source: 'https://example.com', controls: [control] },
    ]
    const page = frameworksPage({ frameworks, noEvidence: [] })
    expect(page).to.include('| ONE-1 | direct | This \\| that. |')
    expect(page).to.include('Number not checked: a poster.')
  })
})
