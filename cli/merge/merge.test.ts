import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { readRun, type VerdictDocument, verdictDocument } from '../../reports'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../../tests/fixtures/command'

const SMALL = ['run', '--features', SPECIFICATION, '--target', TARGET]
const FILES = [
  'allure-results',
  'index.html',
  'junit.xml',
  'run.ndjson',
  'summary.md',
  'verdict.json',
]

describe('sealproof merge', () => {
  let folder: string
  before(async () => {
    folder = emptyFolder()
    await shards('shard', '3')
  })

  /** Plays all n shards, side by side. */
  async function shards(name: string, of: string, ...args: string[]): Promise<string[]> {
    const names = Array.from({ length: Number(of) }, (_, index) => `${name}-${index + 1}`)
    await Promise.all(
      names.map((out, index) =>
        sealproof([...SMALL, ...args, '--shard', `${index + 1}/${of}`, '--out', out], folder),
      ),
    )
    return names
  }

  function verdict(out: string): VerdictDocument {
    return JSON.parse(readFileSync(join(folder, out, 'verdict.json'), 'utf8'))
  }

  /** Times aside. */
  function told(out: string): object {
    const { started: _, finished: __, latency, clauses, ...rest } = verdict(out)
    const timeless = clauses.map((clause) => ({
      ...clause,
      scenarios: clause.scenarios.map(({ durationMs: ___, ...scenario }) => scenario),
    }))
    const asked = latency?.operations.map(({ operation, exchanges }) => `${operation} ${exchanges}`)
    return { ...rest, exchanges: latency?.exchanges, asked: asked?.sort(), clauses: timeless }
  }

  it('writes every report of the whole run, and prints its summary', async () => {
    const { code, stdout } = await sealproof(
      ['merge', 'shard-2', 'shard-3', 'shard-1', '--out', 'merged'],
      folder,
    )
    expect(stdout).to.include('small 1.0 conforms in 3 of 4 scenarios; 1 does not apply to it')
    expect(code).to.equal(0)
    expect(readdirSync(join(folder, 'merged'))).to.have.members(FILES)
    expect(readFileSync(join(folder, 'merged', 'summary.md'), 'utf8')).to.include('of 3 shards')
  })

  it('leaves a record from which the same verdict is made again', () => {
    const again = verdictDocument(readRun(join(folder, 'merged', 'run.ndjson')))
    expect(again).to.deep.equal(verdict('merged'))
  })

  it('prints with --json what verdict.json holds, into a folder of its own', async () => {
    const { stdout } = await sealproof(['merge', 'shard-1', 'shard-2', 'shard-3', '--json'], folder)
    const [name = ''] = readdirSync(join(folder, 'reports', 'out'))
    expect(JSON.parse(stdout)).to.deep.equal(verdict(join('reports', 'out', name)))
  })

  const modes: [string, number][] = [
    ['lawful', 0],
    ['violating', 1],
    ['faulty', 3],
  ]
  for (const [mode, code] of modes) {
    it(`ends with ${code} and the verdict of one run where the target is ${mode}`, async () => {
      const setting = ['--setting', `mode=${mode}`]
      await sealproof([...SMALL, ...setting, '--out', `${mode}-whole`], folder)
      const parts = await shards(mode, '2', ...setting)
      const merged = await sealproof(['merge', ...parts, '--out', `${mode}-merged`], folder)
      expect(told(`${mode}-merged`)).to.deep.equal(told(`${mode}-whole`))
      expect(merged.code).to.equal(code)
    })
  }

  it('takes shards that had nothing to judge', async () => {
    const parts = await shards('many', '6')
    expect(verdict('many-6').outcome).to.equal('incomplete')
    const { code } = await sealproof(['merge', ...parts, '--out', 'many'], folder)
    expect(told('many')).to.deep.equal(told('merged'))
    expect(code).to.equal(0)
  })

  it('is incomplete, and says why, where a shard was cut off', async () => {
    const [one = '', two = ''] = await shards('cut', '2')
    const record = join(folder, two, 'run.ndjson')
    const end = readFileSync(record).lastIndexOf('{"testCaseFinished"')
    truncateSync(record, end + 20)
    const { code, stderr } = await sealproof(['merge', one, two, '--out', 'short'], folder)
    expect(stderr).to.equal(
      'cut-2, shard 2/2, did not come to its end: what it left counts as not run or waiting\n',
    )
    expect(code).to.equal(4)
    expect(verdict('short')).to.include({ outcome: 'incomplete', planned: 4 })
  })

  const refusals: [string, () => string[], RegExp][] = [
    [
      'a missing shard',
      () => ['shard-1', 'shard-3'],
      /^sealproof: shard 2\/3 is missing; name the folders of all 3\n$/,
    ],
    [
      'a folder that holds no run',
      () => ['shard-1', 'nowhere'],
      /^sealproof: nowhere is not the folder of a run: it has no run\.ndjson\n$/,
    ],
    [
      'a record that is none',
      () => {
        writeFileSync(join(emptyRun('torn'), 'run.ndjson'), 'hello\nworld\n')
        return ['torn']
      },
      /^sealproof: torn\/run\.ndjson, line 1: not a message of Cucumber\n$/,
    ],
    [
      'a folder in use',
      () => ['shard-1', 'shard-2', 'shard-3', '--out', 'shard-1'],
      /^sealproof: --out shard-1 already holds files; name a new folder, or empty it\n$/,
    ],
    ['no folder at all', () => [], /^sealproof: missing required argument 'shard'\n$/],
  ]
  for (const [what, args, sentence] of refusals) {
    it(`refuses ${what} in one line, with nothing written`, async () => {
      const out = what.replaceAll(' ', '-')
      const { code, stdout, stderr } = await sealproof(['merge', '--out', out, ...args()], folder)
      expect(stderr).to.match(sentence)
      const written = existsSync(join(folder, out))
      expect({ code, stdout, written }).to.deep.equal({ code: 2, stdout: '', written: false })
    })
  }

  function emptyRun(name: string): string {
    const path = join(folder, name)
    mkdirSync(path)
    return path
  }
})
