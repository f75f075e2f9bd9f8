/** What each report says about waivers. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Waiver } from '../../record/context'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import { CATEGORIES } from '../formats/allure/labels'
import { allureResults } from '../formats/allure/results'
import { FORMATS } from '../formats/formats'
import { junitXml } from '../formats/junit/junit'
import { summaryMarkdown } from '../formats/markdown/summary'
import { outcomeSentenceInChinese } from '../formats/page/outcome-in-chinese'
import { compliancePage } from '../formats/page/page'
import { terminalSummary } from '../terminal/terminal'
import type { Run } from '../verdict/model'
import { outcomeSentence } from '../wording/outcome-wording'

const wrong: StagedScenario = { tags: ['@A-1'], steps: WRONG }
const right: StagedScenario = { tags: ['@A-4'], steps: RIGHT }
const ofFirst = stagedWaiver({ scenario: 'A-1/scenario-0' })
const ofClause = stagedWaiver({ clause: 'A-1' })
const stale = stagedWaiver({ clause: 'A-4' }, { owner: 'billing team' })

function run(waivers: readonly Waiver[], scenarios: readonly StagedScenario[]): Run {
  return modelOf(stream(scenarios, { context: { waivers } }))
}

describe('the outcome in one sentence', () => {
  const sentences: [string, Waiver[], StagedScenario[], string][] = [
    [
      'says not conformant also where all violations are waived',
      [ofClause],
      [wrong, wrong],
      'ledger 4.5 violates A-1 in 2 of 2 scenarios, all waived, and is not conformant; it conforms in 0; 6 of 7 clauses are not tested.',
    ],
    [
      'says that the only violation is waived',
      [ofClause],
      [wrong],
      'ledger 4.5 violates A-1 in 1 of 1 scenario, waived, and is not conformant; it conforms in 0; 6 of 7 clauses are not tested.',
    ],
    [
      'counts the waived violations',
      [ofFirst],
      [wrong, wrong],
      'ledger 4.5 violates A-1 in 2 of 2 scenarios, 1 of them waived; it conforms in 0; 6 of 7 clauses are not tested.',
    ],
    [
      'counts stale waivers',
      [stale],
      [right],
      'ledger 4.5 conforms in 1 of 1 scenario; 6 of 7 clauses are not tested; 1 stale waiver.',
    ],
  ]
  for (const [what, waivers, scenarios, sentence] of sentences) {
    it(what, () => {
      expect(outcomeSentence(run(waivers, scenarios))).to.equal(sentence)
    })
  }
})

describe('the same sentence in Chinese', () => {
  it('says the same about waivers', () => {
    const said = (waivers: Waiver[]) =>
      outcomeSentenceInChinese(run(waivers, [wrong, wrong, right]))
    expect(said([ofClause])).to.include('A-1（3 个场景中的 2 个，均已豁免，但仍不符合规范）')
    expect(said([ofFirst, stale])).to.include('A-1（3 个场景中的 2 个，其中 1 个已豁免）')
    expect(said([ofFirst, stale])).to.include('1 项豁免已失效')
    expect(said([])).not.to.include('豁免')
  })
})

describe('a terminal summary', () => {
  const text = terminalSummary(run([ofFirst, stale], [wrong, wrong, right]), { width: 200 })

  it('shows waived violations in full, after those without a waiver', () => {
    expect(text).to.include('Violations (2, 1 waived)')
    const shown = Array.from(text.matchAll(/^ {2}(id|waived) {2,}(.*)$/gm), ([, , value]) => value)
    expect(shown).to.deep.equal([
      'A-1/scenario-1',
      'A-1/scenario-0',
      'until 2025-12-31, storage team, https://tickets.example.com/STO-7: Rows are written by an old library until March.',
    ])
  })

  it('counts the waived scenarios within those that violate', () => {
    expect(text).to.include('3 planned: 1 conforms, 2 violate (1 waived)')
  })

  it('lists stale waivers with what to do, and the owner', () => {
    expect(text).to.match(
      /Stale waivers \(1\)\n {2}- A-4 is not needed any more: .*; take it out \(until 2025-12-31, billing team,/,
    )
    expect(text).to.match(/Waivers \(1\)\n {2}- A-1\/scenario-0 waives 1 scenario \(until 2025/)
  })

  const advice: [string, Partial<Waiver>, string][] = [
    ['expired', { expires: '2025-01-31' }, 'expired on 2025-01-31, and 2 scenarios still violate'],
    ['matches nothing', { of: { clause: 'A-9' } }, 'A-9 matches nothing: '],
    ['is for another target', { target: 'other' }, 'A-1 is for the target other, not for this one'],
  ]
  for (const [what, change, sentence] of advice) {
    it(`says that a waiver ${what}`, () => {
      const summary = terminalSummary(run([{ ...ofClause, ...change }], [wrong, wrong]), {
        width: 300,
      })
      expect(summary).to.include(sentence)
    })
  }
})

describe('summary.md', () => {
  const text = summaryMarkdown(run([ofFirst, stale], [wrong, right]))

  it('names the owner at the violation, and links the ticket', () => {
    expect(text).to.include('- Waived until 2025-12-31, storage team, https&#8203;://tickets')
    expect(text).to.match(/## Waivers\n\n.*\n\n- A-1\/scenario-0 waives 1 scenario .*<https:\/\/t/)
  })

  it('lists stale waivers, with what to do', () => {
    expect(text).to.match(/## Stale waivers\n\n.*\n\n- A-4 is not needed any more/)
  })
})

describe('the approval and the compensating control of a waiver', () => {
  const approved = run(
    [
      {
        ...ofFirst,
        approval: { approver: 'head of <risk>', approved: '2025-06-30' },
        compensatingControl: 'The bucket is *closed* to others.',
      },
    ],
    [wrong],
  )

  for (const { name, write } of FORMATS) {
    it(`are in ${name}`, () => {
      const text = unescaped(write(approved))
      for (const said of ['head of <risk>', '2025-06-30', 'The bucket is *closed* to others.']) {
        expect(text).to.include(said)
      }
    })
  }

  it('are in the terminal summary and in Allure', () => {
    const said =
      'approved by head of <risk> on 2025-06-30; compensating control: The bucket is *closed* to others.'
    expect(terminalSummary(approved, { width: 500 })).to.include(said)
    const [violation] = Array.from(allureResults(approved), ({ test }) => test)
    expect(unescaped(violation?.description ?? '')).to.include(said)
  })

  it('are said to be missing on the page alone', () => {
    const without = run([ofFirst], [wrong])
    expect(compliancePage(without)).to.include('not stated')
    expect(terminalSummary(without)).not.to.include('approv')
  })
})

/** As XML, HTML and Markdown escape it. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\\+([*<>])/g, '$1')
}

describe('JUnit', () => {
  const xml = junitXml(run([ofFirst, stale], [wrong, right]))

  it('keeps the failure, and has the waiver in properties', () => {
    expect(xml).to.match(/<failure message="Waived violation: /)
    const properties = Array.from(
      xml.matchAll(/name="A-1\/scenario-0 waiver\.(\w+)" value="([^"]*)"/g),
      (match) => match.slice(1),
    )
    expect(Object.fromEntries(properties)).to.deep.equal({
      owner: 'storage team',
      ticket: 'https://tickets.example.com/STO-7',
      expires: '2025-12-31',
      reason: 'Rows are written by an old library until March.',
    })
  })

  it('has an error for a stale waiver, which belongs to no scenario', () => {
    expect(xml).to.match(/<error message="Stale waiver: A-4 is not needed[^>]*type="Stale waiver"/)
    expect(xml).to.match(/<testsuite name="The run itself"[^>]*tests="1" failures="0" errors="1"/)
    expect(xml.match(/<failure /g)).to.have.length(1)
  })
})

describe('Allure', () => {
  const results = (waivers: Waiver[]) =>
    Array.from(allureResults(run(waivers, [wrong, right])), ({ test }) => test)
  const category = (message = '') =>
    CATEGORIES.filter(({ messageRegex = '' }) =>
      new RegExp(`^${String(messageRegex).replace('(?s)', '')}$`, 's').test(message),
    ).map(({ name }) => name)

  it('keeps the failure, in its own category, with owner and link to the ticket', () => {
    const [violation] = results([ofFirst])
    expect(violation?.status).to.equal('failed')
    expect(category(violation?.statusDetails.message)).to.deep.equal([
      'Waived violations: accepted by an owner',
    ])
    expect(violation?.labels).to.deep.include.members([
      { name: 'owner', value: 'storage team' },
      { name: 'waived', value: 'until 2025-12-31' },
      { name: 'verdict', value: 'violates' },
    ])
    expect(violation?.links).to.deep.include({
      type: 'issue',
      name: 'https://tickets.example.com/STO-7',
      url: 'https://tickets.example.com/STO-7',
    })
  })

  it('links only tickets that are web pages', () => {
    for (const ticket of ['STO-7', 'javascript:alert(1)', 'file:///etc/passwd', 'https://']) {
      const [violation] = results([{ ...ofFirst, ticket }])
      expect(violation?.links.filter(({ type }) => type === 'issue')).to.deep.equal([])
    }
  })

  it('has a broken result for a stale waiver, in its own category', () => {
    const broken = results([stale]).filter(({ status }) => status === 'broken')
    expect(broken.map(({ statusDetails }) => category(statusDetails.message))).to.deep.equal([
      ['Stale waivers'],
    ])
  })
})
