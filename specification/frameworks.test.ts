import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { expect } from 'chai'
import { loadClauses } from './clauses'
import { loadFrameworks, parseFrameworks } from './frameworks'
import { FEATURES } from './package-root'
import { UsageError } from './usage-error'

const CLAUSES = [
  { id: 'ONE-1', standing: 'documented' },
  { id: 'ONE-2', standing: 'documented' },
  { id: 'ONE-3', standing: 'inferred' },
] as const

const SOUND = `frameworks:
  - id: locks
    title: The book of locks
    source: https://example.com/locks
    controls:
      - id: L.1
        title: Doors are locked
        checked: true
        compared-with: the book
        links:
          - { clauses: [ONE-1, ONE-3], strength: direct, does-not-show: That windows are shut. }
no-evidence:
  - { clause: ONE-2, because: It is about the price of locks. }
`

function complaintAbout(text: string): string {
  try {
    parseFrameworks(text, 'frameworks.yaml', CLAUSES)
  } catch (error) {
    expect(error).to.be.instanceOf(UsageError)
    expect((error as UsageError).message).not.to.include('\n')
    return (error as UsageError).message
  }
  throw new Error('nothing was complained of')
}

describe('frameworks.yaml', () => {
  it('is read, with a link for each clause', () => {
    const doesNotShow = 'That windows are shut.'
    expect(parseFrameworks(SOUND, 'frameworks.yaml', CLAUSES)).to.deep.equal({
      frameworks: [
        {
          id: 'locks',
          title: 'The book of locks',
          source: 'https://example.com/locks',
          controls: [
            {
              id: 'L.1',
              title: 'Doors are locked',
              checked: true,
              comparedWith: 'the book',
              links: [
                { clause: 'ONE-1', strength: 'direct', doesNotShow },
                { clause: 'ONE-3', strength: 'direct', doesNotShow },
              ],
            },
          ],
        },
      ],
      noEvidence: [{ clause: 'ONE-2', because: 'It is about the price of locks.' }],
    })
  })

  const mistakes: [string, [string, string], string][] = [
    ['no YAML', [SOUND, 'frameworks: ['], 'frameworks.yaml:1: '],
    ['an empty file', [SOUND, ''], 'frameworks.yaml:1: the file is empty'],
    ['another strength', ['direct', 'full'], 'frameworks.yaml:11: locks: controls is "full"'],
    [
      'a link without its limit',
      [', does-not-show: That windows are shut.', ''],
      'frameworks.yaml:11: locks: controls has no does-not-show',
    ],
    [
      'a clause that there is not',
      ['ONE-3', 'ONE-9'],
      'frameworks.yaml:11: there is no clause ONE-9',
    ],
    [
      'a clause twice in a control',
      [
        'That windows are shut. }',
        'That windows are shut. }\n          - { clauses: [ONE-1], strength: supporting, does-not-show: It all. }',
      ],
      'frameworks.yaml:12: locks L.1 names ONE-1 twice',
    ],
    [
      'a documented clause of which nothing is said',
      ['ONE-2, because: It is about the price of locks.', 'ONE-3, because: It is a guess.'],
      'frameworks.yaml:13: ONE-3 is linked to a control, and said to be evidence for none (and 1 more)',
    ],
    [
      'a documented clause that is forgotten',
      ['  - { clause: ONE-2, because: It is about the price of locks. }', '  []'],
      'frameworks.yaml:13: ONE-2 is linked to no control; no-evidence takes the reason',
    ],
    [
      'a reason given twice',
      ['locks. }\n', 'locks. }\n  - { clause: ONE-2, because: It is so. }\n'],
      'frameworks.yaml:14: no-evidence names ONE-2 twice',
    ],
    [
      'a control twice',
      [
        'no-evidence:',
        SOUND.slice(SOUND.indexOf('      - id: L.1'), SOUND.indexOf('no-')).concat('no-evidence:'),
      ],
      'frameworks.yaml:12: locks has L.1 twice',
    ],
  ]
  for (const [what, [found, put], message] of mistakes) {
    it(`is refused for ${what}, with the line`, () => {
      expect(complaintAbout(SOUND.replace(found, put))).to.match(
        new RegExp(`^${message.replaceAll(/[.()]/g, '\\$&')}`),
      )
    })
  }

  it('has a schema that is one', () => {
    const schema = JSON.parse(readFileSync(join(FEATURES, 'frameworks.schema.json'), 'utf8'))
    expect(new Ajv().validateSchema(schema)).to.equal(true)
  })
})

describe('our frameworks.yaml', () => {
  const { clauses } = loadClauses(FEATURES)
  const { frameworks } = loadFrameworks(clauses)
  const links = frameworks.flatMap(({ controls }) => controls.flatMap((control) => control.links))

  it('names the frameworks and controls that were asked for', () => {
    const controls = frameworks.map(({ id, controls }) => [id, controls.map((one) => one.id)])
    expect(Object.fromEntries(controls)).to.deep.equal({
      'iso-27001': ['A.8.24'],
      'soc-2': ['CC6.1'],
      'pci-dss': [
        '3.5.1',
        '3.5.1.2',
        '3.6.1',
        '3.6.1.2',
        '3.7.1',
        '3.7.3',
        '3.7.4',
        '3.7.5',
        '3.7.7',
      ],
      'nist-800-53': ['SC-12', 'SC-13', 'SC-28', 'SC-28(1)'],
      mlps: ['8.1.4.8', '8.2.4.5'],
    })
  })

  it('calls nothing direct that the page does not document', () => {
    const standings = new Map(clauses.map(({ id, standing }) => [id, standing]))
    const direct = links.filter(({ strength }) => strength === 'direct')
    expect(direct).not.to.deep.equal([])
    expect(direct.filter(({ clause }) => standings.get(clause) !== 'documented')).to.deep.equal([])
  })

  it('says wherever an algorithm is evidence that RC4 does not count', () => {
    const silent = links.filter(({ clause, doesNotShow }) => {
      return clause === 'ALG-3' && !/RC4/.test(doesNotShow)
    })
    expect(silent).to.deep.equal([])
  })

  it('says of PCI DSS 3.5.1 that storage encryption may not be enough', () => {
    const pci = frameworks.find(({ id }) => id === 'pci-dss')
    const control = pci?.controls.find(({ id }) => id === '3.5.1')
    expect(control?.links.map(({ strength }) => strength)).not.to.include('direct')
    expect(control?.links[0]?.doesNotShow).to.match(/3\.5\.1\.2/)
  })
})
