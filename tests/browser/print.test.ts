import { describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import { expect } from 'chai'
import { readPrint, wrongWithPrint, wrongWithSummary } from './print'

describe('a print', () => {
  it('is counted by its sheets, not by the list of them', () => {
    const pdf =
      '<</Type /Pages /Count 2>> <</Type /Page\n>> <</Type/Page/Parent 1 0 R>> /ToUnicode 5 0 R'
    expect(readPrint(Buffer.from(pdf))).to.deep.equal({ sheets: 2, fonts: 1, heights: [] })
  })

  it('is as high on a sheet as its lines are apart', () => {
    const content = deflateSync(
      'BT 1 0 0 -1 0 1010 Tm <36> Tj ET BT 1 0 0 -1 0 1900.5 Tm <37> Tj ET',
    )
    const pdf = [
      Buffer.from('<</Type /Page\n/Contents 7 0 R>>\n7 0 obj\n<</Length 9>> stream\n'),
      content,
      Buffer.from('\nendstream'),
    ]
    expect(readPrint(Buffer.concat(pdf)).heights).to.deep.equal([890.5])
  })

  it('is too long as a summary with more than 25 sheets', () => {
    expect(wrongWithSummary({ sheets: 25, fonts: 1, heights: [] })).to.deep.equal([])
    expect(wrongWithSummary({ sheets: 26, fonts: 1, heights: [] })).to.have.length(1)
  })

  it('is wrong with a single sheet, without a font, and with next to nothing on a sheet', () => {
    expect(wrongWithPrint({ sheets: 2, fonts: 1, heights: [900, 20] })).to.deep.equal([])
    expect(wrongWithPrint({ sheets: 1, fonts: 0, heights: [20] })).to.have.length(2)
    expect(wrongWithPrint({ sheets: 3, fonts: 1, heights: [900, 20, 900] })).to.deep.equal([
      'leaves sheet 2 nearly empty',
    ])
  })
})
