import { describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses } from '../clauses'
import { loadFrameworks } from '../frameworks'
import { FEATURES } from '../package-root'
import { readFeatures } from '../read-features'
import { scenariosOf } from '../scenarios'
import { readChineseFiles } from './chinese-files'
import { chineseProblems } from './chinese-problems'
import { chineseText, chineseTitle } from './dictionary'

const specification = loadClauses(FEATURES)
const english = {
  specification,
  frameworks: loadFrameworks(specification.clauses).frameworks,
  features: readFeatures(FEATURES),
}
const chinese = readChineseFiles()

describe('the Chinese of the specification', () => {
  it('is there for every area, clause, control and title, and for nothing else', () => {
    expect(chineseProblems(english, chinese)).to.deep.equal([])
  })

  it('is missed where a text is new, removed or changed', () => {
    const [first, ...rest] = specification.clauses
    const changed = [
      { ...(first as (typeof rest)[0]), statement: 'Another one.' },
      ...rest.slice(1),
    ]
    const removed = rest[0]?.id ?? ''
    const found = chineseProblems(
      { ...english, specification: { ...specification, clauses: changed } },
      { ...chinese, titles: { ...chinese.titles, values: { elsewhere: '别处' } } },
    )
    expect(found.join('\n'))
      .to.include(`clauses.yaml: "${removed}" has no English any more`)
      .and.include(`clauses.yaml, ${first?.id}: the English has changed`)
      .and.include('titles.yaml, values: "disabled" is not there')
      .and.include('titles.yaml, values: "elsewhere" stands in no title')
  })

  it('is found by every title that a run prints', () => {
    const scenarios = scenariosOf(english.features, specification.clauses)
    const without = scenarios.flatMap(({ uri, feature, rule, name }) =>
      [feature, rule?.name, name].filter((title) => title && !chineseTitle(uri, title)),
    )
    expect(without).to.deep.equal([])
  })

  it('has the values of a row in the title of its scenario', () => {
    expect(
      chineseTitle('features/a-key-given-back.feature', 'Reading a day after the BYOK was rescued'),
    ).to.equal('BYOK 撤销删除一天后读取')
  })

  it('is not found for texts of another specification', () => {
    for (const text of ['constructor', 'A text of no one']) {
      expect(chineseText(text)).to.equal(undefined)
      expect(chineseTitle('features/a-restart.feature', text)).to.equal(undefined)
      expect(chineseTitle(text, 'A restart renews nothing')).to.equal(undefined)
    }
  })
})
