/** Runs whose disk gets full, or that are killed: what was complete stays, nothing half is left, and no verdict is better. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { setTimeout as later } from 'node:timers/promises'
import { expect } from 'chai'
import {
  built,
  type Ended,
  emptyFolder,
  SPECIFICATION,
  sealproof,
  started,
  TARGET,
} from '../../tests/fixtures/command'

/** With so long a statement that the compliance report, which repeats it, is larger than the record. */
const LONG = 'Time passes, for the target and for everybody who waits for it. '.repeat(100).trim()
const RUN = ['run', '--features', 'long', '--target', TARGET, '--out']
const SUMMARY = 'A small promise'
const COMPLETE = [
  'allure-results',
  'index.html',
  'junit.xml',
  'run.ndjson',
  'summary.md',
  'verdict.json',
]

let folder: string
let whole: Buffer
before(async () => {
  folder = emptyFolder()
  cpSync(SPECIFICATION, join(folder, 'long'), { recursive: true })
  // Steps find Cucumber from where they really are.
  rmSync(join(folder, 'long', 'steps'), { recursive: true })
  symlinkSync(join(SPECIFICATION, 'steps'), join(folder, 'long', 'steps'))
  const clauses = join(folder, 'long', 'clauses.yaml')
  writeFileSync(clauses, readFileSync(clauses, 'utf8').replace('Time passes.', LONG))
  await sealproof([...RUN, 'whole'], folder)
  whole = readFileSync(join(folder, 'whole', 'run.ndjson'))
})

/** The command behind another program, which limits it. */
function limited(program: readonly string[], args: readonly string[]): Promise<Ended> {
  const [limit = '', ...before] = program
  const command = [process.execPath, built('cli', 'sealproof.js'), ...args]
  const child = spawn(limit, [...before, ...command], { cwd: folder })
  const ended = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      ended[name] += text
    })
  }
  return once(child, 'close').then(([code]) => ({ code, ...ended }))
}

function skippedWithout(program: string, ...args: readonly string[]): string | false {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
    ? false
    : `${program} cannot be used`
}

function verdictIn(run: string) {
  return JSON.parse(readFileSync(join(folder, run, 'verdict.json'), 'utf8'))
}

function finishedIn(record: string): number {
  return record.split('"testCaseFinished"').length - 1
}

describe('sealproof run, where no file may be large', {
  skip: skippedWithout('prlimit', '--fsize'),
}, () => {
  const atMost = (bytes: number) => ['prlimit', `--fsize=${bytes}`]

  it('writes every other report, and names the one that is missing', async () => {
    const limit = whole.length + 2000
    expect(statSync(join(folder, 'whole', 'index.html')).size).to.be.above(limit)
    const { code, stdout, stderr } = await limited(atMost(limit), [...RUN, 'large'])
    expect(stderr.trimEnd().split('\n').at(-1)).to.match(
      /^sealproof: large\/index\.html cannot be written: no file may be that large here; .*\(EFBIG\)$/,
    )
    expect(code).to.equal(2)
    expect(stdout).to.include(SUMMARY).and.to.include('CONFORMANT')
    expect(readdirSync(join(folder, 'large'))).to.deep.equal(
      COMPLETE.filter((name) => name !== 'index.html'),
    )
    expect(verdictIn('large').outcome).to.equal('conformant')
  })

  it('ends where the record cannot grow, keeps whole lines of it, and reports what it holds', async () => {
    const second = whole.indexOf('"testCaseFinished"', whole.indexOf('"testCaseFinished"') + 1)
    const { code, stdout, stderr } = await limited(atMost(second + 1000), [...RUN, 'cut'])
    expect(stderr).to.match(/^sealproof: cut\/run\.ndjson cannot be written: .*\(EFBIG\)$/m)
    expect(code).to.equal(2)
    expect(stdout).to.include('INCOMPLETE')
    const record = readFileSync(join(folder, 'cut', 'run.ndjson'), 'utf8')
    expect(finishedIn(record)).to.equal(2)
    expect(record.at(-1)).to.equal('\n')
    const { outcome, counts } = verdictIn('cut')
    expect(outcome).to.equal('incomplete')
    expect(counts).to.include({ conforms: 2, notRun: 2 })
  })
})

describe('sealproof run, on a disk that gets full', {
  skip: skippedWithout('unshare', '-Urm', 'true'),
}, () => {
  it('leaves nothing half, and the verdict is complete', async () => {
    mkdirSync(join(folder, 'disk'))
    const kibibytes = Math.ceil(
      (whole.length + statSync(join(folder, 'whole', 'index.html')).size) / 1024,
    )
    const shell = `mount -t tmpfs -o size=${kibibytes + 40}k none disk && "$@"; code=$?; cp -R disk/run kept; exit $code`
    const { code, stdout, stderr } = await limited(
      ['unshare', '-Urm', 'sh', '-c', shell, 'sh'],
      [...RUN, 'disk/run'],
    )
    expect(stderr.trimEnd().split('\n').at(-1)).to.match(
      /^sealproof: disk\/run\/[\w.-]+ cannot be written: its disk is full; free some space, .*\(ENOSPC\)$/,
    )
    expect(code).to.equal(2)
    expect(stdout).to.include(SUMMARY).and.to.include('CONFORMANT')
    expect(COMPLETE).to.include.members(readdirSync(join(folder, 'kept')))
    expect(verdictIn('kept').outcome).to.equal('conformant')
  })
})

describe('sealproof run, where it is killed', () => {
  it('has recorded every scenario that had ended, and is incomplete for every reader', async () => {
    const log = join(folder, 'log')
    const settings = ['--setting', `log=${log}`, '--setting', 'delay=300']
    const child = started([...RUN, 'killed', ...settings], folder)
    const opened = (): number =>
      existsSync(log) ? readFileSync(log, 'utf8').split('opened ').length - 1 : 0
    while (opened() < 2) await later(5)
    child.kill('SIGKILL')
    await once(child, 'close')
    const record = readFileSync(join(folder, 'killed', 'run.ndjson'), 'utf8')
    expect(finishedIn(record)).to.equal(opened() - 1)
    await sealproof(['report', 'killed', '--format', 'verdict'], folder)
    const { outcome, counts } = verdictIn('killed')
    expect(outcome).to.equal('incomplete')
    expect(counts).to.include({ conforms: opened() - 1, notRun: 4 - (opened() - 1) })
  })
})
