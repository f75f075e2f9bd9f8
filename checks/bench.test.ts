import { describe, it } from 'node:test'
import { expect } from 'chai'
import { figure, figures } from '../bench/fixtures/small-figures'
import { missingRows } from './bench'

describe('the check of a bench', () => {
  it('names every subject and algorithm without a row', () => {
    const missing = missingRows(figures({ results: [figure()] }))
    expect(missing).to.include('cipher-encrypt of RC4')
    expect(missing).not.to.include('cipher-encrypt of AES256')
  })

  it('takes no refusal for a figure', () => {
    expect(missingRows(figures())).to.include('a figure: target-write RC4 1048576')
  })

  it('wants to know what each cipher was checked against', () => {
    expect(missingRows(figures())).to.include('what AESCTR was checked against')
  })
})
