import { describe, it } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { expect } from 'chai'
import * as evidence from '../../record/evidence'
import { modelOf } from '../fixtures/model-of'
import { FAILED, RIGHT, type StagedStep, stream, THEN, WHEN } from '../fixtures/stream'
import { columnsOf } from '../text/columns'
import { terminalSummary } from './terminal'

const rows = { operation: 'readRows', input: { table: '工资'.repeat(60) }, durationMs: 1 }
const expectation = { expected: ['cash'], observed: [], message: 'the rows are not those written' }
const violating = {
  name: 'One row',
  feature: '存储加密'.repeat(20),
  tags: ['@A-1'],
  steps: [
    { type: WHEN, evidence: [[evidence.EXCHANGE, { ...rows, outcome: { ok: true, value: [] } }]] },
    {
      type: THEN,
      status: FAILED,
      exception: 'AssertionError',
      evidence: [[evidence.EXPECTATION, expectation]],
    },
  ],
} as const
const run = modelOf(stream([violating, { tags: ['@A-2'], steps: RIGHT }]))

describe('the terminal summary', () => {
  it('shows all evidence of a violation', () => {
    const text = terminalSummary(run, { width: 120 })
    for (const part of [
      'VIOLATES A-1  Rows come back as they were written.',
      'page      https://example.com/storage-encryption (Rows)',
      'expected  - ["cash"]',
      'observed  + []',
      'exchange  readRows: accepted',
      `again     npx sealproof run --target http://127.0.0.1:8080 --clause A-1 --name '^One row$'`,
    ]) {
      expect(text).to.include(part)
    }
  })

  it('wraps no line where there is no terminal, so that addresses and JSON stay whole', () => {
    const table = '工资'.repeat(60)
    expect(terminalSummary(run)).to.include(table)
    expect(terminalSummary(run, { width: 80 })).not.to.include(table)
  })

  it('keeps within its width, except for the command to copy', () => {
    for (const width of [60, 80, 120]) {
      const lines = terminalSummary(run, { width }).split('\n')
      const tooWide = lines.filter((line) => columnsOf(line) > width)
      expect(tooWide.filter((line) => !line.startsWith('  again'))).to.deep.equal([])
    }
  })

  it('turns no text of a target into a command for a CI service', () => {
    const hostile = `x\n::stop-commands::z\n   ##[group]z ${'wide '.repeat(40)}::warning::z ##vso[task.complete]`
    const exchange = { ...rows, input: hostile, outcome: { ok: true, value: hostile } }
    const seen = { expected: hostile, observed: hostile, message: hostile }
    const steps: readonly StagedStep[] = [
      { type: WHEN, evidence: [[evidence.EXCHANGE, exchange]] },
      {
        type: THEN,
        status: FAILED,
        exception: 'AssertionError',
        evidence: [[evidence.EXPECTATION, seen]],
      },
    ]
    const hostileRun = modelOf(
      stream([{ ...violating, steps }], {
        context: { target: { name: '::x', version: hostile, capabilities: [] } },
      }),
    )
    for (const width of [undefined, 60, 61, 62, 63, 64]) {
      const text = terminalSummary(hostileRun, width === undefined ? {} : { width })
      expect(text).not.to.match(/^\s*(?:::|##)/m)
      expect(text).not.to.match(/##\w*\[/)
    }
    expect(terminalSummary(hostileRun)).to.include('message   x\n          │ ::stop-commands::z\n')
  })

  it('has the same text without colour', () => {
    const colored = terminalSummary(run, { color: true })
    expect(colored).not.to.equal(terminalSummary(run))
    expect(stripVTControlCharacters(colored)).to.equal(terminalSummary(run))
  })

  const many = (messageOf: (index: number) => string) =>
    modelOf(
      stream(
        Array.from({ length: 25 }, (_, index) => {
          const seen = { ...expectation, message: messageOf(index) }
          const step = { ...violating.steps[1], evidence: [[evidence.EXPECTATION, seen]] } as const
          return { ...violating, name: `Row ${index}`, steps: [violating.steps[0], step] }
        }),
      ),
    )

  it('shows violations of a clause with one message once, with the names of all', () => {
    const text = terminalSummary(many(() => 'lost'))
    expect(text.match(/VIOLATES A-1/g)).to.have.length(1)
    expect(text).to.include('Violations (25)')
    expect(text).to.match(/also {6}24 scenarios with the same message: Row 1; .* Row 10; 14 more/)
  })

  it('shows the first of many violations of a clause, and counts the others', () => {
    const text = terminalSummary(many((index) => `lost ${index}`))
    expect(text.match(/VIOLATES A-1/g)).to.have.length(1)
    expect(text).to.include('Violations (25)').and.to.include('- A-1: 24 more')
  })

  it('shows as many violations as it is asked for', () => {
    const text = terminalSummary(
      many((index) => `lost ${index}`),
      { limit: 2 },
    )
    expect(text.match(/VIOLATES A-1/g)).to.have.length(2)
    expect(text).to.include('- A-1: 23 more')
  })

  it('is a line for each message and the outcome where it is to be short', () => {
    const text = terminalSummary(
      many((index) => `lost ${index % 2}`),
      { quiet: true, limit: 1 },
    )
    expect(text.split('\n').slice(0, 3)).to.deep.equal([
      'VIOLATES A-1  Row 0 (13 scenarios): lost 0',
      '12 violations more; verdict.json has all',
      'NOT CONFORMANT: 1 clause violated in 25 scenarios',
    ])
  })

  it('shows what differs of expected and observed values with members', () => {
    const seen = {
      expected: { a: 1, b: { c: 'x' } },
      observed: { a: 1, b: { c: 'y' } },
      message: 'm',
    }
    const step = { ...violating.steps[1], evidence: [[evidence.EXPECTATION, seen]] } as const
    const text = terminalSummary(modelOf(stream([{ ...violating, steps: [step] }])))
    expect(text).to.include(
      '  expected  - b.c: "x"\n  observed  + b.c: "y"\n            1 other member as expected\n',
    )
  })

  it('ends with the place of the reports', () => {
    expect(terminalSummary(run, { directory: 'reports/out/1' })).to.match(
      /Reports {4}reports\/out\/1 \(index\.html, summary\.md, verdict\.json, junit\.xml, allure-results\/\)\n$/,
    )
  })

  it('gives no verdict where nothing was selected', () => {
    const nothing = modelOf(
      stream([{ tags: ['@A-1'], steps: RIGHT, fate: 'unassembled' }], {
        context: { selection: { name: 'nowhere' } },
      }),
    )
    expect(terminalSummary(nothing)).to.include(
      'INCOMPLETE: nothing was judged; 0 of 1 scenario selected\nledger 4.5 conforms in 0 of the 0 scenarios selected',
    )
  })
})
