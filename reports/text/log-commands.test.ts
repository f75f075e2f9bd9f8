import { describe, it } from 'node:test'
import { expect } from 'chai'
import { escapeLogCommands } from './log-commands'

describe('a line of a log', () => {
  it('is as it was where nothing obeys it', () => {
    for (const line of ['', '  a::b', 'std::vector', '# a', 'C#', '    at x', 'a ## b [c]'])
      expect(escapeLogCommands(line)).to.equal(line)
  })

  it('begins with no command, and keeps its place', () => {
    expect(escapeLogCommands('::stop-commands::z')).to.equal('│ ::stop-commands::z')
    expect(escapeLogCommands('      ::set-output name=a::b')).to.equal(
      '    │ ::set-output name=a::b',
    )
    expect(escapeLogCommands('\u00a0\u3000 ::warning::x')).to.equal('\u00a0│ ::warning::x')
  })

  it('holds none either', () => {
    expect(escapeLogCommands('at ##vso[task.setvariable variable=a]b')).not.to.include('##vso[')
    expect(escapeLogCommands('at ##[add-mask]b')).to.equal('at # #[add-mask]b')
    expect(escapeLogCommands("  ##teamcity[buildStop comment='x']")).to.match(/^ {2}# #teamcity/)
  })
})
