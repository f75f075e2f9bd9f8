import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { csvRows } from '../fixtures/count-readers'
import { csvCell, matrixCsv } from './csv'
import { EVERY_VERDICT } from './fixtures/every-verdict'
import { compliancePage } from './page/page'

describe('the matrix', () => {
  const text = matrixCsv(EVERY_VERDICT)
  const [heads = [], ...rows] = csvRows(text)
  const cell = (row: readonly string[] | undefined, name: string) => row?.[heads.indexOf(name)]

  it('begins with a byte order mark, and ends every line as RFC 4180 says', () => {
    expect(Buffer.from(text).subarray(0, 3).toString('hex')).to.equal('efbbbf')
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/)
    expect(text.endsWith('\r\n')).to.equal(true)
  })

  it('has a row for each scenario, and one for a clause without any', () => {
    const verdicts = rows.map((row) => [
      cell(row, 'clause'),
      cell(row, 'clause_verdict'),
      cell(row, 'verdict'),
    ])
    expect(verdicts).to.deep.equal([
      ['CON-1', 'conforms', 'conforms'],
      ['VIO-1', 'violates', 'violates'],
      ['VIO-1', 'violates', 'violates'],
      ['NOT-1', 'violates', 'violates'],
      ['FLT-1', 'faulted', 'faulted'],
      ['INA-1', 'unproven', 'inapplicable'],
      ['OBS-1', 'unproven', 'inapplicable'],
      ['EXC-1', 'excluded', 'excluded'],
      ['RUN-1', 'not-run', 'not-run'],
      ['WAI-1', 'waiting', 'waiting'],
      ['NON-1', 'not-tested', ''],
    ])
  })

  it('has as many cells in each row as heads', () => {
    for (const row of rows) expect(row).to.have.length(heads.length)
  })

  it('has the last day of a waiver, and marks a note', () => {
    expect(cell(rows[2], 'waiver_expires')).to.equal('2025-12-31')
    expect(cell(rows[1], 'waiver_expires')).to.equal('')
    expect(cell(rows[3], 'message')).to.match(/^Note: /)
  })

  it('says in each row of which target, run, suite, profile and selection it is', () => {
    for (const row of rows) {
      expect(cell(row, 'target_said')).to.equal('ledger 4.5 (said by the target)')
      expect(cell(row, 'run')).to.match(/^urn:uuid:[0-9a-f-]{36}$/)
      expect(cell(row, 'suite')).to.equal('Fixture 1.2.3')
      expect(cell(row, 'suite_sha256')).to.equal('a'.repeat(64))
      expect(cell(row, 'specification')).to.equal('A page of 2025')
      expect(cell(row, 'profile')).to.equal('full')
      // The apostrophe keeps a spreadsheet from running it as a formula.
      expect(cell(row, 'selection')).to.equal(`'--tags "not @left-out"`)
      expect(cell(row, 'partial')).to.equal('partial')
    }
  })

  it('links each row to its evidence in the page', () => {
    const page = compliancePage(EVERY_VERDICT)
    for (const row of rows) {
      const [file, anchor] = cell(row, 'evidence')?.split('#') ?? []
      expect(file).to.equal('index.html')
      expect(page).to.include(` id="${anchor}"`)
    }
  })

  it('has the framework controls of a clause', () => {
    expect(cell(rows[0], 'framework_controls')).to.equal(
      'NIST SP 800-53 Rev. 5 SC-28 (supporting); SOC 2 CC6.1 (supporting, number not checked)',
    )
  })
})

describe('a cell', () => {
  const cells: [string, string][] = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', '\u{fffd}=1'],
    ['＝1', "'＝1"],
    ['a; =1', `"a; '=1"`],
    ['a, "b"', '"a, ""b"""'],
    ['a-b = c', 'a-b = c'],
    ['', ''],
  ]
  for (const [text, written] of cells) {
    it(`of ${JSON.stringify(text)} is ${written}`, () => {
      expect(csvCell(text)).to.equal(written)
    })
  }

  it('of a number is that number, also a negative one', () => {
    expect(csvCell(-1.5)).to.equal('-1.5')
  })

  it('with any text is read back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = csvRows(`${csvCell(text)}\r\n`)[0]?.[0] ?? ''
        expect(csvRows(`${csvCell(once)}\r\n`)[0]).to.deep.equal([once])
      }),
    )
  })
})
