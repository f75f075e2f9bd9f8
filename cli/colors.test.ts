import { describe, it } from 'node:test'
import { expect } from 'chai'
import { hasColor, takeColorFlags } from './colors'

describe('the colours of the command', () => {
  it('are shown on a terminal that can', () => {
    expect(hasColor({ isTTY: true }, {})).to.equal(true)
    expect(hasColor({ isTTY: true }, { TERM: 'dumb' })).to.equal(false)
    expect(hasColor({}, {})).to.equal(false)
  })

  it('are as the environment says', () => {
    expect(hasColor({ isTTY: true }, { NO_COLOR: '1' })).to.equal(false)
    expect(hasColor({}, { FORCE_COLOR: '1' })).to.equal(true)
    expect(hasColor({}, { FORCE_COLOR: '' })).to.equal(false)
    expect(hasColor({ isTTY: true }, { FORCE_COLOR: '0' })).to.equal(false)
    expect(hasColor({}, { FORCE_COLOR: '3', NO_COLOR: '1' })).to.equal(true)
  })

  it('are as a flag says, which goes before the environment', () => {
    const environment: NodeJS.ProcessEnv = { NO_COLOR: '1' }
    const words = ['run', '--color', 'IMM-1']
    expect(takeColorFlags(words, environment)).to.deep.equal(['run', 'IMM-1'])
    expect(hasColor({}, environment)).to.equal(true)
    expect(takeColorFlags(['--no-color', 'list'], environment)).to.deep.equal(['list'])
    expect(hasColor({ isTTY: true }, environment)).to.equal(false)
  })

  it('are not what words behind -- say', () => {
    const words = ['run', '--', '--color']
    expect(takeColorFlags(words, {})).to.deep.equal(words)
  })
})
