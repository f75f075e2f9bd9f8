import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type StagedVerdict, stagedVerdict } from '../../reports/fixtures/verdict'
import { UsageError } from '../../specification/usage-error'
import { earlierRuns } from './earlier-runs'

const day = (number: number): string => `2026-11-0${number}T03:00:00.000Z`

describe('the runs that a page’s trends show', () => {
  let parent: string
  const keep = (name: string, staged: StagedVerdict): void => {
    mkdirSync(join(parent, name), { recursive: true })
    writeFileSync(join(parent, name, 'verdict.json'), JSON.stringify(stagedVerdict(staged)))
  }
  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'sealproof-'))
    keep('own', { started: day(5) })
    keep('z', { started: day(1) })
    keep('a', { started: day(2) })
    keep('later', { started: day(6) })
    keep('other', { started: day(1), target: { name: 'other' } })
    keep('another-page', { started: day(1), suite: { specification: 'Another page' } })
    keep('elsewhere/far', { started: day(3) })
    keep('moved', { started: day(4), targetSeen: [{ kind: 'address', address: 'http://a' }] })
    mkdirSync(join(parent, 'torn'))
    writeFileSync(join(parent, 'torn', 'verdict.json'), '{')
  })
  after(() => rmSync(parent, { recursive: true }))

  const started = (kept?: string) =>
    earlierRuns(join(parent, 'own'), kept).map((verdict) => verdict.started)

  it('are earlier ones of its target that are kept beside it, in order of time', () => {
    expect(started()).to.deep.equal([day(1), day(2)])
  })

  it('are those of the same name, where the operator says that the targets are the same', () => {
    const runs = earlierRuns(join(parent, 'own'), undefined, true)
    expect(runs.map((verdict) => verdict.started)).to.deep.equal([day(1), day(2), day(4)])
  })

  it('are those of a folder that was named', () => {
    expect(started(join(parent, 'elsewhere'))).to.deep.equal([day(3)])
    expect(() => started(join(parent, 'nowhere'))).to.throw('there is no such folder')
    const file = join(parent, 'torn', 'verdict.json')
    expect(() => started(file)).to.throw(UsageError, `--history ${file} cannot be read: ENOTDIR`)
  })
})
