import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ansiToHtml } from './ansi'

const ESCAPE = '\u001b['

describe('terminal colours as HTML', () => {
  it('leave plain text alone, but for what HTML takes for its own', () => {
    expect(ansiToHtml('a <b> & "c"\n')).to.equal('a &lt;b> &amp; "c"\n')
  })

  it('last until they are taken back', () => {
    const html = ansiToHtml(`${ESCAPE}32mgreen ${ESCAPE}1mbold${ESCAPE}22m${ESCAPE}39m plain`)
    expect(html).to.equal(
      '<span style="color:#56d364">green </span>' +
        '<span style="color:#56d364;font-weight:bold">bold</span> plain',
    )
  })

  it('may come several in one code, and are all taken back by nought', () => {
    const html = ansiToHtml(`${ESCAPE}1;4;90mhead${ESCAPE}0m rest`)
    expect(html).to.match(
      /^<span style="color:#8b949e;font-weight:bold;text-decoration:underline">/,
    )
    expect(html).to.match(/<\/span> rest$/)
  })

  it('are a fault when they are not known', () => {
    expect(() => ansiToHtml(`${ESCAPE}38;5;12mblue`)).to.throw('terminal code 38 is not known')
  })
})
