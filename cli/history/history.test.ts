import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type StagedVerdict, stagedVerdict } from '../../reports/fixtures/verdict'
import {
  emptyFolder,
  FIXTURE,
  SPECIFICATION,
  sealproof,
  TARGET,
} from '../../tests/fixtures/command'
import { obeyedByTerminals, obeyedIn } from '../../tests/fixtures/hostile/obeyed'

const { HOSTILE } = require(join(FIXTURE, 'hostile', 'texts.cjs')) as {
  HOSTILE: Readonly<Record<string, string>>
}
const keep = (folder: string, staged: StagedVerdict): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'verdict.json'), JSON.stringify(stagedVerdict(staged)))
}
const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T03:00:00.000Z`

describe('sealproof history', () => {
  const folder = emptyFolder()
  const history = (...args: readonly string[]) => sealproof(['history', ...args], folder)
  before(async () => {
    for (const number of [1, 2, 3, 6])
      keep(join(folder, 'kept', `n${number}`), { started: day(number) })
    keep(join(folder, 'kept', 'elsewhere', 'deep'), { started: day(4), target: { name: 'other' } })
    cpSync(join(folder, 'kept', 'n1'), join(folder, 'kept', 'copy'), { recursive: true })
    mkdirSync(join(folder, 'kept', 'torn'))
    writeFileSync(join(folder, 'kept', 'torn', 'verdict.json'), '{"schemaVersion":1,')
    mkdirSync(join(folder, 'kept', 'nothing'))
    mkdirSync(join(folder, 'kept', 'no-record'))
    writeFileSync(join(folder, 'kept', 'no-record', 'run.ndjson'), '{"pickle":"x"}\n')
    mkdirSync(join(folder, 'kept', 'pipe'))
    if (process.platform !== 'win32')
      execFileSync('mkfifo', [join(folder, 'kept', 'pipe', 'run.ndjson')])
    const { suite } = stagedVerdict()
    keep(join(folder, 'kept', 'digest'), { suite: { ...suite, digest: 7 as never } })
    mkdirSync(join(folder, 'broken', 'run'), { recursive: true })
    writeFileSync(join(folder, 'broken', 'run', 'run.ndjson'), 'nothing\n')
    const command = ['run', '--features', SPECIFICATION, '--target', TARGET]
    await sealproof(command, folder)
  })

  it('puts runs in order, keeps targets apart, names gaps and what is left out', async () => {
    const { code, stdout, stderr } = await history('kept')
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' })
    expect(stdout).to.include('2026-11-01 03:00 UTC to 2026-11-06 03:00 UTC (5 days): 4 runs')
    expect(stdout).to.include('3 days, between runs: 2026-11-03 03:00 UTC to 2026-11-06 03:00 UTC')
    expect(stdout).to.match(/^other$/m)
    expect(stdout).to.include('the same run as')
    expect(stdout).to.include('or was cut off')
    expect(stdout).to.include('its pickle is a text').and.include('suite.digest is 7')
    if (process.platform !== 'win32') expect(stdout).to.include('run.ndjson is not a file')
  })

  it('ends with 2 and the reasons where every run is left out', async () => {
    const { code, stdout, stderr } = await history('broken')
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
    expect(stderr).to.match(
      /^sealproof: there is no run to draw [^\n]*broken\/run: [^\n]*line 1: not a message[^\n]*\n$/,
    )
  })

  it('holds the period against the dates that were asked for', async () => {
    const dates = ['--from', '2026-11-02', '--to', '2026-11-10', '--gap', '2d']
    const { stdout } = await history('kept', ...dates, '--json')
    const { gapHours, periods } = JSON.parse(stdout)
    const [own] = periods.filter(({ target }: { target: string }) => target === 'warehouse')
    expect(gapHours).to.equal(48)
    expect(own.gaps.map(({ where }: { where: string }) => where)).to.deep.equal([
      'between runs',
      'after the last run',
    ])
    expect(own.outside).to.equal(1)
  })

  it('takes the runs below reports/out where none are named, and says the same of their records', async () => {
    const [quick, records] = await Promise.all([history('--json'), history('--json', '--records')])
    expect(JSON.parse(quick.stdout).periods[0].runs).to.have.length(1)
    expect(records.stdout).to.equal(quick.stdout)
  })

  it('writes a page that needs no script and no network', async () => {
    await history('kept', '--out', 'history.html')
    const page = readFileSync(join(folder, 'history.html'), 'utf8')
    expect(page).to.include('2026-11-03 03:00 UTC to 2026-11-06 03:00 UTC')
    expect(page).not.to.match(/<script|src=|<link|@import|url\(/)
  })

  it('lets nothing of a hostile record be obeyed', async () => {
    for (const [index, text] of Object.values(HOSTILE).entries()) {
      const suite = { version: text, specification: text, digest: text }
      keep(join(folder, 'hostile', `n${index}`), {
        started: day(1),
        suite,
        target: { name: text, version: text },
      })
    }
    const { code, stdout } = await history('hostile', '--out', 'hostile.html')
    const json = await history('hostile', '--json')
    expect(code).to.equal(0)
    expect(obeyedByTerminals(stdout + json.stdout)).to.deep.equal([])
    expect(
      obeyedIn('hostile.html', readFileSync(join(folder, 'hostile.html'), 'utf8')),
    ).to.deep.equal([])
  })

  for (const [args, says] of [
    [['nowhere'], 'there is no such folder'],
    [['kept/nothing'], 'there is no run in kept/nothing'],
    [['kept', '--gap', 'daily'], 'a length is written 25h, 8d or 2w'],
    [['kept', '--from', '2026-02-30'], '--from 2026-02-30: a day is written'],
    [['kept', '--from', '2026-12-01', '--to', '2026-11-01'], 'is later than'],
    [['kept', '--out', 'nowhere/a.html'], 'cannot be written'],
  ] as const) {
    it(`says in a line what is wrong with ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await history(...args)
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
      expect(stderr.trim().split('\n')).to.have.length(1)
      expect(stderr).to.include(says)
      expect(existsSync(join(folder, 'nowhere'))).to.equal(false)
    })
  }
})
