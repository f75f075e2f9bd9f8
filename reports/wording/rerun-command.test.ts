import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, stream } from '../fixtures/stream'
import { rerunWholeCommand, targetFlags } from './rerun-command'

describe('the flags by which a target is asked again', () => {
  it('name the target, its settings and the reader of stored bytes', () => {
    const reached = {
      targetArgument: './my target.ts',
      settings: ['timeout=5', 'secret=…'],
      storageReader: { argument: 'mirror' },
    }
    expect(targetFlags(reached)).to.equal(
      "--target './my target.ts' --setting timeout=5 --setting 'secret=…' --inspect-with mirror",
    )
  })

  it('are the target alone where nothing else was given', () => {
    expect(targetFlags({ targetArgument: 'reference', settings: [] })).to.equal(
      '--target reference',
    )
  })
})

describe('the command that plays a whole run again', () => {
  const command = (context: Parameters<typeof stream>[1] = {}) =>
    rerunWholeCommand(modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }], context)))

  it('names the target alone where nothing was chosen', () => {
    expect(command()).to.equal('npx sealproof run --target http://127.0.0.1:8080')
  })

  it('has the profile and the selection as they were given', () => {
    const profile = { name: 'core', capabilities: [], severalRegions: false }
    const selection = { tags: '@keys and not @clock', clauses: ['A-1'], walks: 0 }
    expect(command({ context: { profile, strict: true, selection } })).to.equal(
      "npx sealproof run --target http://127.0.0.1:8080 --profile core --strict --tags '@keys and not @clock' --clause A-1 --walks 0",
    )
  })
})
