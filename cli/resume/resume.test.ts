/** A run that is broken off anywhere reaches the verdict of an undisturbed one, and asks nothing twice that was finished. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { EXCHANGE } from '../../record/evidence'
import { KEPT } from '../../record/kept-evidence'
import { RUN_EVENT } from '../../record/run-event'
import { emptyFolder, sealproof } from '../../tests/fixtures/command'
import { COMMAND, readVerdict } from '../../tests/programs/command'

const SELECTION = ['--walks', '0', '--clause', 'IMM-1', '--clause', 'ALG-1', '--clause', 'KEY-2']
/** Parts of the bytes that the scenarios wrote. */
const BROKEN_OFF_AT = [0, 1]

function messagesOf(folder: string): readonly Envelope[] {
  const lines = readFileSync(join(folder, 'run.ndjson'), 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

const verdictsOf = (folder: string) =>
  readVerdict(folder).clauses.map(({ id, verdict, scenarios }) => [
    id,
    verdict,
    scenarios.map((scenario) => [scenario.id, scenario.verdict]),
  ])

describe('a run that was killed before its first message was written', () => {
  const root = emptyFolder()
  /** The record is empty, or its first line is torn. */
  for (const [what, text] of [
    ['empty', ''],
    ['torn', '{"attachment":{"body":"{'],
  ] as const)
    it(`has nothing to resume, and gives its folder to a new run: its record is ${what}`, async () => {
      const folder = join(root, what)
      mkdirSync(folder)
      writeFileSync(join(folder, 'run.ndjson'), text)
      writeFileSync(join(folder, 'run.state'), '{}')
      const refused = await sealproof(['resume', folder], root)
      expect(refused.code).to.equal(2)
      expect(refused.stderr).to.include('broken off before its first message was written')
      expect(refused.stderr).to.include(`sealproof run --out ${folder}`)
      const clause = ['--walks', '0', '--clause', 'IMM-1']
      const played = await sealproof(['run', ...clause, '--out', folder], root)
      expect(played.code, played.stderr).to.equal(0)
      expect(readVerdict(folder).counts.conforms).to.be.above(0)
    })

  it('does not give away a file that is not a record', async () => {
    const folder = join(root, 'notes')
    mkdirSync(folder)
    writeFileSync(join(folder, 'run.ndjson'), 'notes')
    const refused = await sealproof(['run', '--out', folder], root)
    expect(refused.code).to.equal(2)
    expect(readFileSync(join(folder, 'run.ndjson'), 'utf8')).to.equal('notes')
  })
})

describe('sealproof resume', () => {
  let root: string
  let record: Buffer
  let head: number
  const at = (name: string) => join(root, name)

  before(async () => {
    root = emptyFolder()
    await sealproof(['run', ...SELECTION, '--out', at('whole')], root)
    record = readFileSync(join(at('whole'), 'run.ndjson'))
    head = record.indexOf('{"testCaseStarted"')
  })

  /** As a process that was killed leaves it. */
  function brokenOff(name: string, part: number): string {
    const folder = at(name)
    mkdirSync(folder)
    const end = record.indexOf('{"testRunHookStarted"')
    const size = Math.round(head + (end - head) * part)
    writeFileSync(join(folder, 'run.ndjson'), record.subarray(0, size))
    return folder
  }

  /** After the first exchange of a scenario, within the next line. */
  function brokenOffInside(name: string, scenario: number): string {
    const folder = at(name)
    mkdirSync(folder)
    let start = head
    for (let number = 1; number < scenario; number++)
      start = record.indexOf('{"testCaseStarted"', start + 1)
    const exchange = record.indexOf(EXCHANGE, start)
    writeFileSync(
      join(folder, 'run.ndjson'),
      record.subarray(0, record.indexOf('\n', exchange) + 20),
    )
    return folder
  }

  for (const part of BROKEN_OFF_AT)
    it(`goes on with a record that was cut off after ${part * 100} % of its scenarios`, async () => {
      const folder = brokenOff(`cut-${part}`, part)
      const { code } = await sealproof(['resume', folder], root)
      expect(code).to.equal(0)
      expect(verdictsOf(folder)).to.deep.equal(verdictsOf(at('whole')))
    })

  it('begins anew where the process was killed before its first question', async () => {
    const folder = at('before-all')
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'run.ndjson'),
      record.subarray(0, record.indexOf('{"testRunStarted"')),
    )
    const nothing = { bytes: 0, sha256: createHash('sha256').digest('hex') }
    writeFileSync(join(folder, 'run.state'), JSON.stringify({ latest: nothing, synced: nothing }))
    const { code, stderr } = await sealproof(['resume', folder], root)
    expect(code, stderr).to.equal(0)
    expect(verdictsOf(folder)).to.deep.equal(verdictsOf(at('whole')))
  })

  it('asks nothing again that was finished, and says what was broken off', async () => {
    const folder = brokenOffInside('once', 12)
    const finished = new Set<string>()
    const cut = record.subarray(0, statSync(join(folder, 'run.ndjson')).size).toString()
    for (const line of cut.slice(0, cut.lastIndexOf('\n')).split('\n')) {
      const { testCaseFinished } = JSON.parse(line) as Envelope
      if (testCaseFinished) finished.add(testCaseFinished.testCaseStartedId)
    }
    await sealproof(['resume', folder], root)
    const messages = messagesOf(folder)
    const started = messages.flatMap(({ testCaseStarted }) => testCaseStarted ?? [])
    const again = started.filter(({ attempt }) => attempt > 0)
    const first = started.filter(({ attempt }) => attempt === 0)
    const { planned, counts } = readVerdict(folder)
    expect(first).to.have.lengthOf(planned - counts.excluded)
    expect(again).to.have.lengthOf(1)
    expect(again.filter(({ id }) => finished.has(id))).to.deep.equal([])
    const retried = messages.filter(({ testCaseFinished }) => testCaseFinished?.willBeRetried)
    expect(retried).to.have.lengthOf(again.length)
    expect(
      messages.filter(({ attachment }) => attachment?.mediaType === RUN_EVENT),
    ).to.have.lengthOf(1)
    const [brokenOff] = retried.map(({ testCaseFinished }) => testCaseFinished?.testCaseStartedId)
    const answers = messages.flatMap(({ attachment }) =>
      attachment?.testCaseStartedId === brokenOff ? JSON.parse(attachment?.body ?? '').outcome : [],
    )
    expect(answers).to.not.be.empty
    for (const { value } of answers) expect(value).to.be.oneOf(['[redacted]', null])
    const ids = started.map(({ id }) => id)
    expect(new Set(ids).size).to.equal(ids.length)
  })

  it('says when the run was broken off and resumed', async () => {
    const folder = brokenOff('said', 0.5)
    const { stdout, stderr } = await sealproof(['resume', folder], root)
    expect(stdout).to.match(/the run was broken off after \S+Z and resumed at \S+Z/)
    expect(stderr).to.match(/^resumed: [1-9]\d* of \d+ scenarios were finished$/m)
  })

  it('goes on with a run that was resumed and broken off again', async () => {
    const folder = brokenOffInside('twice', 5)
    await sealproof(['resume', folder], root)
    const resumedOnce = readFileSync(join(folder, 'run.ndjson'))
    const end = resumedOnce.lastIndexOf('{"testCaseFinished"')
    writeFileSync(join(folder, 'run.ndjson'), resumedOnce.subarray(0, end))
    const { code } = await sealproof(['resume', folder], root)
    expect(code).to.equal(0)
    expect(verdictsOf(folder)).to.deep.equal(verdictsOf(at('whole')))
    const resumptions = messagesOf(folder).filter(
      ({ attachment }) => attachment?.mediaType === RUN_EVENT,
    )
    expect(resumptions).to.have.lengthOf(2)
  })

  it('makes a record that is bundled and verified', async () => {
    const folder = brokenOff('bundled', 0.5)
    await sealproof(['resume', folder], root)
    await sealproof(['bundle', folder, '--out', 'resumed.zip'], root)
    const { code, stdout } = await sealproof(['verify', 'resumed.zip'], root)
    expect(stdout).to.include('are the same')
    expect(code).to.equal(0)
  })

  it('goes on with a run whose process was killed, and with the evidence that it kept', async () => {
    const folder = at('killed')
    const clauses = ['--walks', '0', '--clause', 'MEC-4', '--clause', 'MEC-1']
    const args = [COMMAND, 'run', ...clauses, '--keep-evidence', '--out', folder]
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    const journal = join(folder, KEPT.unfinished)
    while (!existsSync(journal) || statSync(journal).size === 0)
      await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(existsSync(join(folder, 'run.lock'))).to.equal(true)
    const { code } = await sealproof(['resume', folder], root)
    expect(code).to.equal(0)
    const { counts, clauses: judged } = readVerdict(folder)
    expect(counts).to.include({ violates: 0, faulted: 0, notRun: 0 })
    expect(existsSync(join(folder, 'run.lock'))).to.equal(false)
    const lines = readFileSync(join(folder, KEPT.index), 'utf8').trimEnd().split('\n')
    const kept = lines.map((line) => JSON.parse(line).scenario)
    const ofMec1 = judged.find(({ id }) => id === 'MEC-1')?.scenarios ?? []
    const asked = ofMec1.filter(({ verdict }) => verdict === 'conforms')
    expect(asked).to.not.be.empty
    expect(kept).to.include.members(asked.map(({ id }) => id))
    await sealproof(['bundle', folder, '--out', 'kept.zip'], root)
    const verified = await sealproof(['verify', 'kept.zip'], root)
    expect(verified.stdout).to.include('are the same')
    expect(verified.code).to.equal(0)
  })

  const refusals: readonly (readonly [what: string, make: () => string, message: RegExp])[] = [
    ['a folder without a record', () => emptyFolder(), /is not the folder of a run/],
    [
      'a run that came to its end',
      () => at('whole'),
      /whole cannot be resumed: it came to its end/,
    ],
    [
      'a run of another version of the suite',
      () => {
        const folder = brokenOff('version', 0.5)
        const text = readFileSync(join(folder, 'run.ndjson'), 'utf8')
        const other = text.replace('\\"version\\":\\"', '\\"version\\":\\"9')
        expect(other).to.not.equal(text)
        writeFileSync(join(folder, 'run.ndjson'), other)
        return folder
      },
      /cannot be resumed: the version of the suite was "9.+" and is ".+"/,
    ],
    [
      'a record that was changed since',
      () => {
        const folder = brokenOff('changed', 0.5)
        const settled = { bytes: head, sha256: '0'.repeat(64) }
        const state = { latest: settled, synced: settled }
        writeFileSync(join(folder, 'run.state'), JSON.stringify(state))
        return folder
      },
      /changed cannot be resumed: .*run\.ndjson was changed since the run was broken off; take/,
    ],
    [
      'a run that another process writes',
      () => {
        const folder = brokenOff('busy', 0.5)
        const owner = { host: hostname(), pid: process.pid }
        writeFileSync(join(folder, 'run.lock'), JSON.stringify(owner))
        return folder
      },
      /busy is being written by process \d+; wait for its end/,
    ],
  ]
  for (const [what, make, message] of refusals)
    it(`refuses ${what}, and changes nothing`, async () => {
      const folder = make()
      const path = join(folder, 'run.ndjson')
      const before = existsSync(path) ? readFileSync(path) : undefined
      const { code, stderr } = await sealproof(['resume', folder], root)
      expect(stderr).to.match(message)
      expect(stderr.trimEnd().split('\n')).to.have.lengthOf(1)
      expect(code).to.equal(2)
      expect(existsSync(path) ? readFileSync(path) : undefined).to.deep.equal(before)
    })
})
