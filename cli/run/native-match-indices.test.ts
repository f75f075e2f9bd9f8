import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { exec } from './native-match-indices'

const original = createRequire(require.resolve('@cucumber/cucumber'))('regexp-match-indices')
  .implementation as (this: RegExp, text: string) => RegExpExecArray | null

describe('matching natively', () => {
  const cases: [RegExp, string][] = [
    [/^table "([^"]*)" of ("[^"]*"|'[^']*') holds( (?:\d+) rows)?$/, 'table "a" of \'b\' holds'],
    [/^(?:(a)|(b))(c)$/, 'bc'],
    [/^é(\p{L}+)(?<name>x)?$/u, 'éa日本'],
    [/a(b)/g, 'ab ab'],
    [/no/, 'yes'],
  ]
  for (const [pattern, text] of cases) {
    it(`gives for ${pattern} what the package gives`, () => {
      const expected = original.call(new RegExp(pattern), text)
      const found = exec(new RegExp(pattern), text)
      expect(found && [...found]).to.deep.equal(expected && [...expected])
      const places = (match: RegExpExecArray | null) => [...(match?.indices ?? [])]
      expect(places(found)).to.deep.equal(places(expected))
    })
  }

  it('goes on where a global pattern left off', () => {
    const pattern = /a(b)/g
    expect([
      exec(pattern, 'ab ab')?.index,
      exec(pattern, 'ab ab')?.index,
      exec(pattern, 'ab ab'),
    ]).to.deep.equal([0, 3, null])
  })
})
