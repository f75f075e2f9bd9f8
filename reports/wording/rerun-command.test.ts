import { describe, it } from 'node:test'
import { expect } from 'chai'
import { targetFlags } from './rerun-command'

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
