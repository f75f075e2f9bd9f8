/** A target whose clock only runs: scenarios wait for it, go on in other processes, and reach the verdict of a movable clock. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { sendTo } from '../../adapters/fixtures/served'
import { type Serving, serve } from '../../adapters/serve'
import { EXCHANGE } from '../../record/evidence'
import { suspensionIn } from '../../record/suspension'
import { emptyFolder, sealproof } from '../../tests/fixtures/command'
import { BEGINNING, type RunningTarget, withRunningClock } from '../../tests/fixtures/running-clock'
import { readVerdict } from '../../tests/programs/command'

/** Waits of 24 hours, alone and one after the other, and of 23 hours 59 minutes; stored bytes before a wait; no wait. */
const SELECTION = ['CCH-3', 'CCH-5', 'CCH-9', 'IMM-2'].flatMap((id) => ['--clause', id])
const HOUR_MS = 3_600_000

function messagesIn(folder: string): readonly Envelope[] {
  const lines = readFileSync(join(folder, 'run.ndjson'), 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

const notConforming = (folder: string) =>
  readVerdict(folder).clauses.flatMap(({ scenarios }) =>
    scenarios.filter(({ verdict }) => verdict !== 'conforms' && verdict !== 'excluded'),
  )

describe('a target whose clock only runs', () => {
  let root: string
  let folder: string
  let target: RunningTarget
  let serving: Serving
  let jumped = 0
  before(async () => {
    root = emptyFolder()
    folder = join(root, 'running')
    const started = performance.now()
    target = withRunningClock(() => BEGINNING + performance.now() - started + jumped)
    serving = await serve(target)
  })
  after(() => serving.close())

  it('is asked by several processes, one after the other', async () => {
    const reach = ['--walks', '0', '--target', serving.address]
    const first = await sealproof(['run', ...reach, ...SELECTION, '--out', folder], root)
    expect(first.code).to.equal(4)
    const { planned, counts, outcome } = readVerdict(folder)
    expect(outcome).to.equal('incomplete')
    expect(counts.waiting).to.be.above(5)
    expect(counts.conforms).to.be.above(0)
    expect(planned).to.equal(Object.values(counts).reduce((sum, each) => sum + each, 0))
    const lastLine =
      /\n\d+ scenarios wait.* until 2026-01-0\d \d\d:\d\d UTC by the target's clock: sealproof resume /
    expect(first.stdout).to.match(lastLine)
    const suspended = messagesIn(folder).flatMap(({ attachment }) => {
      const suspension = attachment && suspensionIn(attachment)
      return suspension?.until === 'time' ? [suspension] : []
    })
    expect(target.open()).to.equal(suspended.length)

    const asked = target.asked()
    const early = await sealproof(['resume', folder], root)
    expect(early.code).to.equal(4)
    expect(early.stdout).to.match(/^\d+ scenarios wait.* until [^\n]*\n$/)
    // It is looked twice at the clock.
    expect(target.asked() - asked).to.equal(2)

    const vanished = suspended.find(({ hours }) => hours === 24)
    await sendTo(serving.address, 'DELETE', `/sandboxes/${vanished?.sandbox}`)
    jumped += 49 * HOUR_MS
    await sealproof(['resume', folder], root)
    expect(existsSync(join(folder, 'waiting.ndjson'))).to.equal(true)
    jumped += 25 * HOUR_MS
    const last = await sealproof(['resume', folder], root)
    expect(last.code).to.equal(3)
    expect(last.stdout).to.match(/the run waited from \S+Z until \S+Z/)
    expect(existsSync(join(folder, 'waiting.ndjson'))).to.equal(false)
    expect(target.open()).to.equal(0)
  })

  it('has the verdict of a movable clock, except where its sandbox vanished or it went on too late', () => {
    const others = notConforming(folder)
    expect(new Set(others.map(({ verdict }) => verdict))).to.deep.equal(new Set(['faulted']))
    const reasons = others.map(({ reason = '' }) => reason.replace(/ (went|cannot).*/, ''))
    expect(Object.groupBy(reasons, (reason) => reason)).to.have.all.keys(
      'the scenario',
      'the sandbox in which the scenario waited',
    )
    const late = others.filter(({ reason = '' }) => reason.includes('after it was due'))
    expect(late.map(({ name }) => name).every((name) => /23 hours and 59/.test(name))).to.equal(
      true,
    )
    expect(others.length - late.length).to.equal(1)
  })

  it('has one record, in which what was replayed is marked', () => {
    const messages = messagesIn(folder)
    expect(messages.filter(({ testRunFinished }) => testRunFinished)).to.have.lengthOf(1)
    expect(messages.at(-1)).to.have.property('testRunFinished')
    const replayed = messages.filter(
      ({ attachment }) =>
        attachment?.mediaType === EXCHANGE && attachment.body.includes('"replayed":true'),
    )
    expect(replayed).to.not.have.lengthOf(0)
  })
})
