import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { UsageError } from '../../specification/usage-error'
import { findRuns } from './find-runs'

describe('the folders of runs', () => {
  let parent: string
  const at = (...names: readonly string[]): string => join(parent, ...names)
  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'sealproof-'))
    for (const name of ['b', 'a', 'locked']) mkdirSync(at(name, 'run'), { recursive: true })
    for (const name of ['a', 'b']) writeFileSync(at(name, 'run', 'verdict.json'), '{}')
  })
  after(() => rmSync(parent, { recursive: true }))

  it('are found at and below those that are named, in order', () => {
    const { places } = findRuns([parent])
    expect(places).to.deep.equal([at('a', 'run'), at('b', 'run')])
    expect(findRuns([at('a', 'run')]).places).to.deep.equal([at('a', 'run')])
  })

  it('are found beside a folder without read permission, which is named', () => {
    const found = findRuns([parent], (folder) => {
      if (folder === at('locked')) throw new Error('EACCES: permission denied')
      return readdirSync(folder, { withFileTypes: true })
    })
    expect(found.places).to.have.length(2)
    expect(found.unreadable).to.deep.equal([
      { place: at('locked'), reason: 'it cannot be read: EACCES: permission denied' },
    ])
  })

  it('must exist: a folder without runs is a usage error', () => {
    expect(() => findRuns([at('locked')])).to.throw(UsageError, 'there is no run in')
    expect(() => findRuns([at('none')])).to.throw(UsageError, 'there is no such folder')
  })
})
