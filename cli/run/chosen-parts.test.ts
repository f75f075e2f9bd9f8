/** A person's words for a part of the suite, against the suite's own clauses and scenarios. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { readSpecification } from '../../specification/specification-folder'
import { chosenParts } from './chosen-parts'
import { refuseEmptySelection } from './empty-selection'

const { specification, scenarios } = readSpecification()
const chosen = (...words: string[]) => chosenParts(words, specification, () => scenarios)
const clausesOf = (area: string) =>
  specification.clauses.filter((clause) => clause.area === area).map(({ id }) => id)

describe('a part of the suite that a person chooses', () => {
  it('is a clause in any case, several with commas between, or an area', () => {
    expect(chosen('imm-1').clauses).to.deep.equal(['IMM-1'])
    expect(chosen('IMM-1,imm-2', 'IMM-1').clauses).to.deep.equal(['IMM-1', 'IMM-2'])
    expect(chosen('key').clauses).to.deep.equal(clausesOf('KEY')).and.not.empty
  })

  it('is each area and each clause that the suite has', () => {
    for (const { id } of specification.areas)
      expect(chosen(id).clauses).to.deep.equal(clausesOf(id))
    for (const { id } of specification.clauses) expect(chosen(id).clauses).to.deep.equal([id])
  })

  it('is each scenario by its id, in any case', () => {
    for (const { id } of scenarios) {
      expect(chosen(id)).to.deep.equal({ clauses: [], scenarios: [id] })
      expect(chosen(id.toLowerCase()).scenarios).to.deep.equal([id])
    }
  })

  it('has a scenario once only where its clause is chosen too', () => {
    const [{ id }] = scenarios as unknown as [{ id: string }]
    const clause = id.slice(0, id.indexOf('/'))
    expect(chosen(id, clause)).to.deep.equal({ clauses: [clause], scenarios: [] })
  })

  const mistakes: [word: string, message: RegExp][] = [
    ['IMM1-', /^IMM1-: there is no such clause, area or scenario\. Did you mean IMM-1\?$/],
    ['elephant', /^elephant: there is no such .* sealproof list names them all\.$/],
    ['timeout=5,token=x', /^timeout=…: a setting is given with --setting timeout=…$/],
    ['a b=secret', /^a=…: a setting/],
    ['./my-target.ts', /a target is named with --target, such as --target \.\/my-target\.ts/],
    ['http://127.0.0.1:8080', /a target is named with --target/],
    [`${scenarios[0]?.id}s`, /Did you mean .*\//],
  ]
  for (const [word, message] of mistakes) {
    it(`complains about ${word}`, () => {
      expect(() => chosen(word)).to.throw(message)
    })
  }
})

describe('a selection without a scenario', () => {
  const refuse = (selection: Parameters<typeof refuseEmptySelection>[0]) => () =>
    refuseEmptySelection(selection, specification, () => scenarios)

  it('is refused, with the tag that is near', () => {
    expect(refuse({ tags: '@key' })).to.throw(
      /^--tags "@key": no scenario has the tag @key\. Did you mean @keys/,
    )
    expect(refuse({ tags: 'not @elephant' })).to.throw(/no scenario has the tag @elephant/)
  })

  it('is refused where a name or tags together match none', () => {
    expect(refuse({ name: 'zzz' })).to.throw(/^--name "zzz": no scenario is selected/)
    expect(refuse({ tags: '@keys and not @keys' })).to.throw(/no scenario is selected/)
    expect(refuse({ clauses: ['IMM-1'], tags: '@ALG-1' })).to.throw(/no scenario is selected/)
  })

  it('is not one that has a single scenario', () => {
    const [one] = scenarios
    expect(refuse({ name: '.' })).not.to.throw()
    expect(refuse({ tags: '@keys and not @clock' })).not.to.throw()
    expect(refuse({ name: '.', scenarios: [one?.id ?? ''] })).not.to.throw()
  })
})
