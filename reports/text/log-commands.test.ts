import { describe, it } from 'node:test'
import { expect } from 'chai'
import { unobeyed } from './log-commands'

describe('a line of a log', () => {
  it('is as it was where nothing obeys it', () => {
    for (const line of ['', '  a::b', 'std::vector', '# a', 'C#', '    at x', 'a ## b [c]'])
      expect(unobeyed(line)).to.equal(line)
  })

  it('begins with no command, and keeps its place', () => {
    expect(unobeyed('::stop-commands::z')).to.equal('│ ::stop-commands::z')
    expect(unobeyed('      ::set-output name=a::b')).to.equal('    │ ::set-output name=a::b')
    expect(unobeyed('\u00a0\u3000 ::warning::x')).to.equal('\u00a0│ ::warning::x')
  })

  it('holds none either', () => {
    expect(unobeyed('at ##vso[task.setvariable variable=a]b')).not.to.include('##vso[')
    expect(unobeyed('at ##[add-mask]b')).to.equal('at # #[add-mask]b')
    expect(unobeyed("  ##teamcity[buildStop comment='x']")).to.match(/^ {2}# #teamcity/)
  })
})
