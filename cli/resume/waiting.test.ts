/** A target whose clock only runs: scenarios wait for it, go on in other processes, and reach the verdict of a movable clock. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { sendTo } from '../../adapters/fixtures/served'
import { type Serving, serve } from '../../adapters/serve'
import { EXCHANGE } from '../../record/evidence'
import { suspensionIn } from '../../record/suspension'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { emptyFolder } from '../../tests/fixtures/command'
import { CommandProcess } from '../../tests/fixtures/command-process'
import { BEGINNING, type RunningTarget, withRunningClock } from '../../tests/fixtures/running-clock'
import { readVerdict } from '../../tests/programs/command'

/** No wait, one of 24 hours, one of 23 hours 59 minutes, and two one after the other with stored bytes before them. */
const WAITS = ['--features', join(PACKAGE_ROOT, 'tests', 'fixtures', 'waits')]
const HOUR_MS = 3_600_000
const DAY = 24.1

const root = emptyFolder()
let target: RunningTarget
let serving: Serving
/** What the clock of the target showed at a moment of the machine, and how many times as fast as ours it runs. */
let shown = BEGINNING
let since = performance.now()
let speed = 1
const clock = () => shown + (performance.now() - since) * speed
const pass = (hours: number): void => {
  shown = clock() + hours * HOUR_MS
  since = performance.now()
}
let reach: readonly string[]
/** What went on in a second process stays in it. */
let second: CommandProcess
before(async () => {
  target = withRunningClock(clock)
  serving = await serve(target)
  reach = ['--walks', '0', '--target', serving.address, ...WAITS]
})
after(async () => {
  second?.end()
  await serving.close()
})

function messagesIn(folder: string): readonly Envelope[] {
  const lines = readFileSync(join(root, folder, 'run.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

const scenariosIn = (folder: string) =>
  readVerdict(join(root, folder)).clauses.flatMap(({ scenarios }) => scenarios)

const countsIn = (folder: string) => readVerdict(join(root, folder)).counts

describe('a target whose clock only runs', () => {
  it('is asked by several processes, one after the other, with threads or without', async () => {
    const process = new CommandProcess(root)
    const first = await process.play('run', ...reach, '--out', 'running')
    process.end()
    expect(first.code).to.equal(4)
    const { planned, counts, outcome } = readVerdict(join(root, 'running'))
    expect(outcome).to.equal('incomplete')
    expect(counts).to.include({ waiting: 4, conforms: 1 })
    expect(planned).to.equal(Object.values(counts).reduce((sum, each) => sum + each, 0))
    const lastLine =
      /\n4 scenarios wait.* until 2026-01-0\d \d\d:\d\d UTC by the target's clock: sealproof resume running\n$/
    expect(first.stdout).to.match(lastLine)
    const suspended = messagesIn('running').flatMap(({ attachment }) => {
      const suspension = attachment && suspensionIn(attachment)
      return suspension?.until === 'time' ? [suspension] : []
    })
    expect(target.open()).to.equal(suspended.length)

    second = new CommandProcess(root)
    const asked = target.asked()
    const early = await second.play('resume', 'running', ...WAITS)
    expect(early.code).to.equal(4)
    expect(early.stdout).to.match(/^\d+ scenarios wait.* until [^\n]*\n$/)
    // It is looked twice at the clock.
    expect(target.asked() - asked).to.equal(2)

    const vanished = suspended.find(({ hours }) => hours === 24)
    await sendTo(serving.address, 'DELETE', `/sandboxes/${vanished?.sandbox}`)
    pass(DAY)
    await second.play('resume', 'running', '--parallel', '2', ...WAITS)
    expect(countsIn('running')).to.include({ waiting: 1 })
    expect(existsSync(join(root, 'running', 'waiting.ndjson'))).to.equal(true)
    pass(DAY)
    const last = await second.play('resume', 'running', ...WAITS)
    expect(last.code).to.equal(3)
    expect(last.stdout).to.match(/the run waited from \S+Z until \S+Z/)
    expect(existsSync(join(root, 'running', 'waiting.ndjson'))).to.equal(false)
    expect(target.open()).to.equal(0)
  })

  it('has the verdict of a movable clock, except where its sandbox vanished or it went on too late', () => {
    const verdicts = scenariosIn('running').map(({ name, verdict, reason = '' }) => [
      name,
      verdict,
      reason.replace(/ (went|cannot).*/, ''),
    ])
    expect(verdicts).to.have.deep.members([
      ['No time passes', 'conforms', ''],
      ['One wait', 'faulted', 'the sandbox in which the scenario waited'],
      ['One more wait', 'conforms', ''],
      ['Two waits, and stored bytes before the first', 'conforms', ''],
      ['A question that must be asked within a minute', 'faulted', 'the scenario'],
    ])
  })

  it('has one record, in which what was replayed is marked', () => {
    const messages = messagesIn('running')
    expect(messages.filter(({ testRunFinished }) => testRunFinished)).to.have.lengthOf(1)
    expect(messages.at(-1)).to.have.property('testRunFinished')
    const replayed = messages.filter(
      ({ attachment }) =>
        attachment?.mediaType === EXCHANGE && attachment.body.includes('"replayed":true'),
    )
    expect(replayed).to.not.have.lengthOf(0)
  })
})

describe('scenarios that wait', () => {
  it('wait in shards too, and go on in each of them before they are merged', async () => {
    for (const shard of ['1', '2'])
      await second.play('run', ...reach, '--shard', `${shard}/2`, '--out', `shard-${shard}`)
    const early = await second.play('merge', 'shard-1', 'shard-2', '--out', 'early')
    expect(early.code).to.equal(4)
    expect(early.stdout).to.match(/: resume each of the 2 shards, and merge them again\n$/)
    const refused = await second.play('resume', 'early', ...WAITS)
    expect(refused).to.include({
      code: 2,
      stderr:
        'sealproof: early cannot be resumed: it was merged from 2 shards; resume each of these, and merge them again\n',
    })
    for (let day = 0; day < 2; day++) {
      pass(DAY)
      for (const shard of ['1', '2']) await second.play('resume', `shard-${shard}`, ...WAITS)
    }
    const merged = await second.play('merge', 'shard-1', 'shard-2', '--out', 'merged')
    expect(merged.code).to.equal(3)
    expect(countsIn('merged')).to.include({ conforms: 4, faulted: 1, waiting: 0 })
  })

  it('are asked anew by a rerun, and again where they went on too late', async () => {
    const again = await second.play('run', '--rerun', 'running', ...WAITS, '--out', 'again')
    expect(again.code).to.equal(4)
    expect(countsIn('again')).to.include({ waiting: 2, excluded: 3 })
    pass(DAY)
    await second.play('resume', 'again', ...WAITS)
    expect(countsIn('again')).to.include({ conforms: 1, faulted: 1, waiting: 0 })
    await second.play('run', '--rerun', 'again', ...WAITS, '--out', 'late')
    expect(countsIn('late')).to.include({ waiting: 1, excluded: 4 })
  })

  it('go on in time where a process follows: it sleeps until shortly before, and the step waits for the rest', async () => {
    speed = 20
    since = performance.now()
    const left = () => {
      const [due] = messagesIn('late').flatMap(({ attachment }) => {
        const suspension = attachment && suspensionIn(attachment)
        return suspension?.until === 'time' ? [Date.parse(suspension.due)] : []
      })
      return (due as number) - clock()
    }
    pass((left() - 6000 * speed) / HOUR_MS)
    const asked = target.asked()
    let hasEnded = false
    const following = second.play('resume', '--follow', 'late', ...WAITS).finally(() => {
      hasEnded = true
    })
    while (!hasEnded && target.asked() < asked + 2) await wait(10)
    expect(left()).to.be.above(0)
    // While it sleeps.
    pass((left() - 3000 * speed) / HOUR_MS)
    const { code, stdout } = await following
    expect(code).to.equal(0)
    expect(stdout).to.include('PARTIAL')
    expect(countsIn('late')).to.include({ conforms: 1, faulted: 0, waiting: 0 })
  })
})
