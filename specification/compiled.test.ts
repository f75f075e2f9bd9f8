import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses, parseClauses } from './clauses'
import { compiled } from './compiled'
import { loadFrameworks, parseFrameworks } from './frameworks'
import { FEATURES } from './package-root'

const [clauses = '', frameworks = ''] = ['clauses.yaml', 'frameworks.yaml'].map((name) =>
  readFileSync(join(FEATURES, name), 'utf8'),
)

describe('what was compiled', () => {
  it('does not stand in for a file that has changed since', () => {
    expect(compiled('clauses', `${clauses}# changed`)).to.equal(undefined)
    expect(compiled('frameworks', `${frameworks}# changed`)).to.equal(undefined)
  })

  it('is what is written', () => {
    const specification = parseClauses(clauses, 'clauses.yaml')
    expect(loadClauses(FEATURES)).to.deep.equal(specification)
    expect(loadFrameworks(specification.clauses)).to.deep.equal(
      parseFrameworks(frameworks, 'frameworks.yaml', specification.clauses),
    )
  })
})
