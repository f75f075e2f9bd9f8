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
  const pathsOf = (folder: string): string[] => findRuns([folder]).places.map(({ path }) => path)
  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'sealproof-'))
    for (const name of ['b', 'a', 'locked']) mkdirSync(at(name, 'run'), { recursive: true })
    for (const name of ['a', 'b']) writeFileSync(at(name, 'run', 'verdict.json'), '{}')
    writeFileSync(at('a', 'run', 'bundle.zip'), '')
    writeFileSync(at('c.ZIP'), '')
  })
  after(() => rmSync(parent, { recursive: true }))

  it('are found at and below those that are named, in order', () => {
    expect(pathsOf(parent)).to.deep.equal([
      at('a', 'run'),
      at('a', 'run', 'bundle.zip'),
      at('b', 'run'),
      at('c.ZIP'),
    ])
    expect(pathsOf(at('b', 'run'))).to.deep.equal([at('b', 'run')])
  })

  it('may be single files, which are named', () => {
    const file = at('b', 'run', 'verdict.json')
    expect(findRuns([file]).places).to.deep.equal([{ kind: 'verdict', path: file }])
    writeFileSync(at('notes.txt'), '')
    expect(() => findRuns([at('notes.txt')])).to.throw(UsageError, 'is neither a folder nor')
  })

  it('are found beside a folder without read permission, which is named', () => {
    const found = findRuns([parent], (folder) => {
      if (folder === at('locked')) throw new Error('EACCES: permission denied')
      return readdirSync(folder, { withFileTypes: true })
    })
    expect(found.places).to.have.length(4)
    expect(found.unreadable).to.deep.equal([
      { place: at('locked'), reason: 'it cannot be read: EACCES: permission denied' },
    ])
  })

  it('must exist: a folder without runs is a usage error', () => {
    expect(() => findRuns([at('locked')])).to.throw(UsageError, 'there is no run in')
    expect(() => findRuns([at('none')])).to.throw(UsageError, 'there is no such folder')
  })
})
