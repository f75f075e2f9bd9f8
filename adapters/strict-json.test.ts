import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { NotStrictJson, parseStrictly } from './strict-json'

/** What JSON can carry, without the one name that is refused. */
const anyValue = fc.jsonValue({ maxDepth: 6 }).filter((value) => !namesPrototype(value))

function namesPrototype(value: unknown): boolean {
  return JSON.stringify(value).includes('__proto__')
}

function refusal(text: string): string {
  try {
    parseStrictly(text)
  } catch (error) {
    expect(error).to.be.instanceOf(NotStrictJson)
    return (error as Error).message
  }
  return 'none'
}

describe('strict JSON', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom('', ' ', '\t', '\n  '), (value, space) => {
        const text = JSON.stringify(value, null, space)
        expect(parseStrictly(text)).to.deep.equal(JSON.parse(text))
      }),
    )
  })

  it('refuses what JSON.parse refuses', () => {
    const almost = fc
      .tuple(anyValue, fc.nat(), fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 0a\n') }))
      .map(([value, at, insertion]) => {
        const text = JSON.stringify(value)
        const place = at % (text.length + 1)
        return text.slice(0, place) + insertion + text.slice(place + 1)
      })
    fc.assert(
      fc.property(almost, (text) => {
        let parses = true
        try {
          JSON.parse(text)
        } catch {
          parses = false
        }
        if (!parses) expect(refusal(text)).to.match(/^is no JSON$|^ends in the middle of its JSON$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds a member that stands twice, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 4 }),
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        anyValue,
        (around, names, at, value) => {
          const member = (name: string): string =>
            `${JSON.stringify(name)}:${JSON.stringify(value)}`
          const twice = [...names, names[at % names.length] as string]
          const inner = `{${twice.map(member).join()}}`
          const text = around.reduce(
            (within, name, level) =>
              level % 2 === 0 ? `{${JSON.stringify(name)}:${within}}` : `[${within},1]`,
            inner,
          )
          fc.pre(!text.includes('__proto__'))
          expect(refusal(text)).to.equal('has two members of the same name')
        },
      ),
    )
  })

  const refused: [string, string, string][] = [
    ['the same name, spelt in two ways', '{"a":1,"\\u0061":2}', 'has two members of the same name'],
    ['__proto__', '{"value":{"__proto__":{"ok":true}}}', 'has a member named __proto__'],
    ['__proto__ in disguise', '{"\\u005f_proto__":1}', 'has a member named __proto__'],
    ['what is nested deep', '['.repeat(65) + ']'.repeat(65), 'is nested deeper than 64 levels'],
    ['what would exhaust the stack', '[{"a":'.repeat(1e6), 'is nested deeper than 64 levels'],
    ['a text that ends early', '{"ok":true,"value":"abc', 'ends in the middle of its JSON'],
    ['an object that ends early', '{"ok":true', 'ends in the middle of its JSON'],
    ['a list that ends early', '[1,', 'ends in the middle of its JSON'],
    ['nothing', '', 'ends in the middle of its JSON'],
    ['two values', '{}{}', 'is no JSON'],
    ['NaN', '{"a":NaN}', 'is no JSON'],
    ['a byte order mark', '\ufeff{}', 'begins with a byte order mark'],
    ['a comment', '{} // fine', 'is no JSON'],
  ]
  for (const [what, text, phrase] of refused) {
    it(`refuses ${what}`, () => {
      expect(refusal(text)).to.equal(phrase)
    })
  }

  it('takes names that objects have of their own for names like any other', () => {
    const text = '{"constructor":"a","toString":"b","hasOwnProperty":"c","":"d"}'
    const parsed = parseStrictly(text) as object
    expect(Object.entries(parsed).flat()).to.have.members([
      'constructor',
      'a',
      'toString',
      'b',
      'hasOwnProperty',
      'c',
      '',
      'd',
    ])
  })

  it('takes colons, braces and quotes within a text for a text', () => {
    const text = JSON.stringify({ 'a:"{[': '\\":}]\\\\"', b: ['\\', ':', '"'] })
    expect(parseStrictly(text)).to.deep.equal(JSON.parse(text))
  })

  it('allows 64 levels', () => {
    const text = '['.repeat(64) + ']'.repeat(64)
    expect(refusal(text)).to.equal('none')
  })
})
