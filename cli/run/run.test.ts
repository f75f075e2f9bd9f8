import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import type { RunContext } from '../../reports'
import {
  type Ended,
  emptyFolder,
  SPECIFICATION,
  sealproof,
  started,
  TARGET,
} from '../../tests/fixtures/command'

const SMALL = ['run', '--features', SPECIFICATION, '--target', TARGET]
const FILES = [
  'allure-results',
  'index.html',
  'junit.xml',
  'run.ndjson',
  'summary.md',
  'verdict.json',
]

/** What resume compares the record with; a run that comes to its end does not leave it. */
const STATE = 'run.state'

describe('sealproof run', () => {
  let folder: string
  before(() => {
    folder = emptyFolder()
  })

  function verdict(out: string): Record<string, unknown> & { counts: Record<string, number> } {
    return JSON.parse(readFileSync(join(folder, out, 'verdict.json'), 'utf8'))
  }

  function contextOf(out: string): RunContext {
    const [head = ''] = readFileSync(join(folder, out, 'run.ndjson'), 'utf8').split('\n')
    return JSON.parse(JSON.parse(head).attachment.body)
  }

  it('writes every report, results on stdout and progress on stderr', async () => {
    const { code, stdout, stderr } = await sealproof([...SMALL, '--out', 'lawful'], folder)
    expect(stdout)
      .to.match(/CONFORMANT/)
      .and.include('lawful')
    expect(stderr).not.to.include('\u001b')
    expect(readdirSync(join(folder, 'lawful'))).to.have.members(FILES)
    expect(verdict('lawful')).to.include({ outcome: 'conformant', planned: 4 })
    expect(code).to.equal(0)
  })

  it('keeps every message, headed by what the run was about', () => {
    const lines = readFileSync(join(folder, 'lawful', 'run.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
    const messages = lines.map((line) => JSON.parse(line))
    const context = JSON.parse(messages[0].attachment.body)
    expect(messages[0].attachment.mediaType).to.equal('application/vnd.sealproof.run+json')
    expect(context.target).to.deep.equal({ name: 'small', version: '1.0', capabilities: [] })
    expect(context.clauses).to.have.length(3)
    expect(messages.at(-1)).to.have.property('testRunFinished')
  })

  it('records the digest of its files and who asked, and for other features nothing else', async () => {
    await sealproof([...SMALL, '--out', 'by', '--by', 'Ann Lee'], folder)
    const { suite, ...run } = contextOf('by')
    const list = await sealproof(['list', '--files', '--features', SPECIFICATION], folder)
    expect(suite.digest).to.equal(hash('sha256', list.stdout))
    expect(run).to.include({ by: 'Ann Lee' })
    expect(run).not.to.have.any.keys('knownFaults', 'frameworks')
  })

  it('keeps what our own features are known to catch, and are evidence for', async () => {
    const { code } = await sealproof(['run', '--out', 'ours', '--clause', 'IMM-2'], folder)
    const { knownFaults, frameworks, by } = contextOf('ours')
    expect(frameworks?.map(({ id }) => id)).to.include('nist-800-53')
    expect(knownFaults?.filter(({ clause }) => clause === 'IMM-2')).not.to.deep.equal([])
    expect(by).to.be.a('string')
    expect(code).to.equal(0)
  })

  it('refuses an empty --by before anything is written', async () => {
    const { code, stderr } = await sealproof([...SMALL, '--out', 'nobody', '--by', ' '], folder)
    expect(stderr).to.equal('sealproof: --by names nobody; it takes a name\n')
    expect({ code, written: existsSync(join(folder, 'nobody')) }).to.deep.equal({
      code: 2,
      written: false,
    })
  })

  it('writes below reports/out when no folder is named, and never twice into one', async () => {
    const runs = await Promise.all([sealproof(SMALL, folder), sealproof(SMALL, folder)])
    expect(runs.map(({ code }) => code)).to.deep.equal([0, 0])
    const names = readdirSync(join(folder, 'reports', 'out'))
    expect(names).to.have.length(2)
    for (const name of names) expect(name).to.match(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(-\d)?$/)
  })

  const ends: [string, string[], number, string][] = [
    ['a violation', ['--setting', 'mode=violating'], 1, 'violations'],
    ['a target that fails when asked', ['--setting', 'mode=faulty'], 3, 'faulted'],
    [
      'a target that takes too long',
      ['--setting', 'delay=2000', '--setting', 'timeout=0.1'],
      3,
      'faulted',
    ],
    ['a selection that judges nothing', ['--clause', 'FIX-2'], 4, 'incomplete'],
    [
      'a target that does not close',
      ['--setting', 'mode=hangs-on-close', '--setting', 'timeout=0.1'],
      0,
      'conformant',
    ],
  ]
  for (const [what, args, code, outcome] of ends) {
    it(`ends with ${code} after ${what}`, async () => {
      const out = what.replaceAll(' ', '-')
      const ended = await sealproof([...SMALL, '--out', out, ...args], folder)
      expect(ended.stderr).not.to.match(/^ +at /m)
      expect(verdict(out).outcome).to.equal(outcome)
      expect(ended.code).to.equal(code)
    })
  }

  it('ends with 3 and one sentence where the target is not there, with nothing written', async () => {
    const { code, stdout, stderr } = await sealproof(
      [...SMALL, '--out', 'down', '--setting', 'mode=down'],
      folder,
    )
    expect(stderr).to.equal(
      'sealproof: the target cannot be asked: connection refused at 127.0.0.1:1\n',
    )
    expect({ code, stdout, written: existsSync(join(folder, 'down')) }).to.deep.equal({
      code: 3,
      stdout: '',
      written: false,
    })
  })

  it('selects by clause, tags, name and shard', async () => {
    const selections: [string, string[], number][] = [
      ['one clause', ['--clause', 'FIX-1'], 3],
      ['a clause narrowed by tags', ['--clause', 'FIX-1', '--tags', 'not @clock'], 3],
      [
        'two clauses narrowed by tags',
        ['--clause', 'FIX-1', '--clause', 'FIX-2', '--tags', '@clock'],
        0,
      ],
      ['a name', ['--name', 'called s'], 1],
      ['a shard', ['--shard', '1/2'], 2],
    ]
    for (const [what, args, conforming] of selections) {
      const { stdout } = await sealproof([...SMALL, '--out', what, '--json', ...args], folder)
      expect(JSON.parse(stdout).counts.conforms, what).to.equal(conforming)
    }
  })

  for (const mode of ['lawful', 'violating', 'faulty']) {
    it(`gives the same verdicts in threads where the target is ${mode}`, async () => {
      const args = [...SMALL, '--setting', `mode=${mode}`]
      const one = await sealproof([...args, '--out', `${mode}-serial`], folder)
      const three = await sealproof([...args, '--out', `${mode}-3`, '--parallel', '3'], folder)
      expect(verdict(`${mode}-3`).counts).to.deep.equal(verdict(`${mode}-serial`).counts)
      expect(three.code).to.equal(one.code)
    })
  }

  it('prints with --json what verdict.json holds, and nothing else', async () => {
    const { stdout } = await sealproof([...SMALL, '--out', 'json', '--json'], folder)
    expect(JSON.parse(stdout)).to.deep.equal(verdict('json'))
  })

  it('survives a reader that goes away', async () => {
    const child = started([...SMALL, '--out', 'piped'], folder)
    child.stdout?.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).to.equal(0)
    expect(readdirSync(join(folder, 'piped'))).to.have.members(FILES)
  })

  describe('when it is interrupted', () => {
    const SLOW = [...SMALL, '--setting', 'delay=1500']

    /**
     * Sends the signal as soon as the file is there: the record, which is then in the middle of the
     * first scenario.
     */
    async function interrupted(
      out: string,
      signal: NodeJS.Signals,
      {
        args = [],
        once = join(folder, out, 'run.ndjson'),
      }: { args?: string[]; once?: string } = {},
    ): Promise<Ended> {
      const child = started([...SLOW, ...args, '--out', out], folder)
      const said = { stdout: '', stderr: '' }
      child.stdout?.on('data', (chunk) => (said.stdout += chunk))
      child.stderr?.on('data', (chunk) => (said.stderr += chunk))
      const poll = setInterval(() => {
        if (!existsSync(once)) return
        clearInterval(poll)
        child.kill(signal)
      }, 20)
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
      clearInterval(poll)
      return { code, ...said }
    }

    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      it(`by ${signal} leaves whole reports that say incomplete, and ends with 130`, async () => {
        const { code, stdout } = await interrupted(signal, signal)
        expect(code).to.equal(130)
        expect(stdout).to.include('INCOMPLETE')
        expect(readdirSync(join(folder, signal))).to.have.members([...FILES, STATE])
        expect(verdict(signal)).to.include({ outcome: 'incomplete', planned: 4 })
        expect(verdict(signal).counts.notRun).to.be.above(0)
        const record = readFileSync(join(folder, signal, 'run.ndjson'), 'utf8')
        expect(record).to.match(/\n$/)
        for (const line of record.trimEnd().split('\n')) JSON.parse(line)
      })
    }

    for (const [what, args] of [
      ['one after the other', []],
      ['in threads', ['--parallel', '2']],
    ] as const) {
      it(`gives back what scenarios have open ${what}`, async () => {
        const log = join(folder, `log-${args.length}`)
        const setting = ['--setting', `log=${log}`]
        await interrupted(`open-${args.length}`, 'SIGINT', {
          args: [...setting, ...args],
          once: log,
        })
        const lines = readFileSync(log, 'utf8').trimEnd().split('\n')
        const told = (verb: string) =>
          lines.flatMap((line) => line.match(`^${verb} (A project.*)`)?.[1] ?? []).sort()
        expect(told('opened')).to.have.length.above(0)
        expect(told('closed')).to.deep.equal(told('opened'))
        expect(lines.at(-1)).to.equal('closed the target')
      })
    }

    it('leaves no thread behind, and what they had come to in the reports', async () => {
      const { code } = await interrupted('threads', 'SIGTERM', { args: ['--parallel', '3'] })
      expect(code).to.equal(130)
      expect(verdict('threads')).to.include({ outcome: 'incomplete', planned: 4 })
    })

    it('while it connects, writes nothing', async () => {
      const child = started(
        [...SMALL, '--out', 'early', '--setting', 'mode=hangs-on-connect'],
        folder,
      )
      child.stderr?.once('data', () => child.kill('SIGINT'))
      expect(await new Promise((resolve) => child.on('close', resolve))).to.equal(130)
      expect(existsSync(join(folder, 'early'))).to.equal(false)
    })
  })
})
