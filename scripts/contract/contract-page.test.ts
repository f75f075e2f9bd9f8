import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses } from '../../specification/clauses'
import { FEATURES } from '../../specification/package-root'
import { CONTRACT_PAGE, ROOT } from './contract-files'
import { pageWithTables } from './contract-page'

const schema = {
  $defs: {
    Name: { type: 'string', description: 'A name.' },
    'greet.input': {
      type: 'object',
      properties: {
        name: { $ref: '#/$defs/Name' },
        loud: { type: 'boolean', description: 'Shouted.' },
        as: { type: 'string' },
      },
      required: ['name'],
    },
    'greet.outcome': { anyOf: [{ properties: { ok: { const: true }, value: { type: 'null' } } }] },
  },
}
const NAME = '<!-- shape Name -->\n<!-- end -->\n'
const GREET = '<!-- operation greet -->\nold\n<!-- end -->\n'

describe('the tables of the page', () => {
  it('stand where the page has a place for them, and replace what is there', () => {
    expect(pageWithTables(`By hand.\n${GREET}${NAME}`, schema)).to.equal(`By hand.
<!-- operation greet -->

| Input | Type | |
|---|---|---|
| \`name\` | [Name](#name) | |
| \`loud\` | \`true\` or \`false\` | May be left out. Shouted. |

Value: \`null\`

<!-- end -->
<!-- shape Name -->

Text. A name.

<!-- end -->
`)
  })

  it('stay as they are when nothing has changed', () => {
    const page = pageWithTables(GREET + NAME, schema)
    expect(pageWithTables(page, schema)).to.equal(page)
  })

  it('are all there, once, and of the contract', () => {
    expect(() => pageWithTables(GREET, schema)).to.throw('no place for Name')
    expect(() => pageWithTables(GREET + NAME + NAME, schema)).to.throw('Name twice')
    expect(() => pageWithTables(`${GREET}<!-- shape Nmae -->\n<!-- end -->`, schema)).to.throw(
      'no Nmae',
    )
  })
})

describe("the contract's page", () => {
  const page = readFileSync(join(ROOT, CONTRACT_PAGE), 'utf8')

  it('has a heading for every link within it', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link)
    expect(links.filter((link) => !headings.includes(link as string))).to.deep.equal([])
    expect(links).not.to.deep.equal([])
  })

  it('names every clause that a target is judged by, and no other', () => {
    const { clauses } = loadClauses(FEATURES)
    const judged = clauses.filter(
      ({ standing, notTestedBecause }) => standing !== 'observed' && notTestedBecause === undefined,
    )
    expect(clausesNamedOn(page)).to.deep.equal(judged.map(({ id }) => id).sort())
  })
})

/** `IMM-1`, and all of `BYOK-1` to `BYOK-6`. */
function clausesNamedOn(page: string): string[] {
  const named = [...page.matchAll(/`([A-Z]+)-(\d+)`(?:\s+to\s+`\1-(\d+)`)?/g)].flatMap(
    ([, area, first, last = first]) => {
      const from = Number(first)
      return Array.from(
        { length: Number(last) - from + 1 },
        (_, index) => `${area}-${from + index}`,
      )
    },
  )
  return [...new Set(named)].filter((id) => id !== 'AES-256').sort()
}
