import { describe, it } from 'node:test'
import { expect } from 'chai'
import { escapeLogCommands } from './log-commands'

describe('a line of a log, escaped', () => {
  it('is unchanged where it has no command', () => {
    for (const line of ['', '  a::b', 'std::vector', '# a', 'C#', '    at x', 'a ## b [c]'])
      expect(escapeLogCommands(line)).to.equal(line)
  })

  it('does not begin with a command, and keeps its width', () => {
    expect(escapeLogCommands('::stop-commands::z')).to.equal('│ ::stop-commands::z')
    expect(escapeLogCommands('      ::set-output name=a::b')).to.equal(
      '    │ ::set-output name=a::b',
    )
    expect(escapeLogCommands('\u00a0\u3000 ::warning::x')).to.equal('\u00a0│ ::warning::x')
  })

  it('has no command in the middle', () => {
    expect(escapeLogCommands('at ##vso[task.setvariable variable=a]b')).not.to.include('##vso[')
    expect(escapeLogCommands('at ##[add-mask]b')).to.equal('at # #[add-mask]b')
    expect(escapeLogCommands("  ##teamcity[buildStop comment='x']")).to.match(/^ {2}# #teamcity/)
  })
})
