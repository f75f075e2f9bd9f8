import { describe, it } from 'node:test'
import { expect } from 'chai'
import { readPrint, wrongWithPrint } from './print'

describe('a print', () => {
  it('is counted by its sheets, not by the list of them', () => {
    const pdf =
      '<</Type /Pages /Count 2>> <</Type /Page\n>> <</Type/Page/Parent 1 0 R>> /ToUnicode 5 0 R'
    expect(readPrint(Buffer.from(pdf))).to.deep.equal({ sheets: 2, fonts: 1 })
  })

  it('is wrong with a single sheet, and without a font', () => {
    expect(wrongWithPrint({ sheets: 2, fonts: 1 })).to.deep.equal([])
    expect(wrongWithPrint({ sheets: 1, fonts: 0 })).to.have.length(2)
  })
})
