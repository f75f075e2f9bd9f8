/** `--inspect-with`: stored bytes that are fetched without the target. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { KEPT } from '../../record/kept-evidence'
import {
  built,
  type Ended,
  emptyFolder,
  FIXTURE,
  sealproof,
  TARGET,
} from '../../tests/fixtures/command'

const MIRRORED = join(FIXTURE, 'targets', 'mirrored.cjs')

interface Verdict {
  readonly storageReader?: object
  readonly clauses: readonly {
    readonly id: string
    readonly verdict: string
    readonly strength: string
    readonly scenarios: readonly { readonly verdict: string; readonly reason?: string }[]
  }[]
}

function verdictIn(folder: string): Verdict {
  return JSON.parse(readFileSync(join(folder, 'out', 'verdict.json'), 'utf8'))
}

function clauseIn(folder: string, wanted: string) {
  return verdictIn(folder).clauses.find(({ id }) => id === wanted)
}

function run(folder: string, ...flags: readonly string[]): Promise<Ended> {
  return sealproof(['run', '--walks', '0', '--out', 'out', ...flags], folder)
}

describe('a target that keeps two sets of books', () => {
  const books = (): string => built('selftest', 'faulty', 'MEC', 'keeps-two-sets-of-books.js')

  it('is taken at its word without a reader, and the report says so', async () => {
    const folder = emptyFolder()
    const { code, stdout } = await run(folder, '--target', books(), '--clause', 'MEC-2')
    expect(code, stdout).to.equal(0)
    expect(clauseIn(folder, 'MEC-2')).to.include({ verdict: 'conforms', strength: 'byte-level' })
    expect(verdictIn(folder)).not.to.have.property('storageReader')
    expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).to.include(
      'byte-level, as the target shows its storage',
    )
  })

  it('violates MEC-2 where a reader fetches what is stored, which is what evidence is kept of', async () => {
    const folder = emptyFolder()
    const flags = ['--target', books(), '--inspect-with', books(), '--clause', 'MEC-2']
    const { code, stdout } = await run(folder, ...flags, '--keep-evidence')
    expect(code, stdout).to.equal(1)
    const { scenarios = [] } = clauseIn(folder, 'MEC-2') ?? {}
    const [violating] = scenarios.filter(({ verdict }) => verdict === 'violates')
    expect(violating?.reason).to.match(
      /^what the target shows of its storage differs from what is stored: of object /,
    )
    expect(stdout).to.include(`--inspect-with ${books()}`)
    const [shown, stored] = Array.from(
      violating?.reason?.matchAll(/SHA-256 ([0-9a-f]{16})…/g) ?? [],
      ([, digest]) => digest,
    )
    const kept = readdirSync(join(folder, 'out', dirname(KEPT.storedBytes(''))))
    const isKept = (digest = '?') => kept.some((file) => file.startsWith(digest))
    expect([isKept(shown), isKept(stored)]).to.deep.equal([false, true])
  })
})

describe('a target whose storage a folder mirrors', () => {
  let folder: string
  let ended: Ended

  before(async () => {
    folder = emptyFolder()
    mkdirSync(join(folder, 'mirror'))
    const settings = ['--setting', `base=${built('selftest', 'baseline.js')}`]
    const mirror = ['--setting', `mirror=${join(folder, 'mirror')}`, '--inspect-with', './mirror']
    const clauses = ['--clause', 'MEC-2', '--clause', 'EXI-2']
    ended = await run(
      folder,
      ...['--target', MIRRORED, ...settings, ...mirror, ...clauses, '--parallel', '2'],
    )
  })

  it('conforms, by stored bytes that were fetched independently', () => {
    expect(ended.code, ended.stdout).to.equal(0)
    const verdict = verdictIn(folder)
    expect(verdict.storageReader).to.deep.equal({ argument: './mirror', kind: 'folder' })
    for (const id of ['MEC-2', 'EXI-2'])
      expect(clauseIn(folder, id)).to.include({
        verdict: 'conforms',
        strength: 'byte-level-independent',
      })
  })

  it('is shown so in the reports and in the record', () => {
    const text = (file: string): string => readFileSync(join(folder, 'out', file), 'utf8')
    expect(text('index.html')).to.include('byte-level, fetched independently')
    expect(text('index.html')).to.include('字节级，独立取得')
    expect(text('run.ndjson')).to.include('\\"fetchedIndependently\\":true')
  })
})

describe('a reader of stored bytes', () => {
  it('accuses no clause but MEC-2 of a difference', async () => {
    const folder = emptyFolder()
    writeFileSync(
      join(folder, 'reader.cjs'),
      `const { loadStorageReader } = require(${JSON.stringify(built('adapters', 'storage-reader'))})
exports.objects = async (place) => {
  const objects = await (await loadStorageReader('./mirror')).objects(place)
  return [...(objects ?? []), { id: 'access.log', bytes: 'MTIuMDUgR0VU' }]
}`,
    )
    mkdirSync(join(folder, 'mirror'))
    const settings = ['--setting', `base=${built('selftest', 'baseline.js')}`]
    const reader = [
      '--setting',
      `mirror=${join(folder, 'mirror')}`,
      '--inspect-with',
      './reader.cjs',
    ]
    const flags = ['--clause', 'EXI-2', '--clause', 'MEC-2']
    const { stdout } = await run(folder, '--target', MIRRORED, ...settings, ...reader, ...flags)
    const violated = verdictIn(folder).clauses.filter(({ verdict }) => verdict === 'violates')
    expect(
      violated.map(({ id }) => id),
      stdout,
    ).to.deep.equal(['MEC-2'])
    expect(clauseIn(folder, 'EXI-2')).to.include({ verdict: 'conforms' })
  })

  it('that fails is a fault in its own words, and no verdict on the target', async () => {
    const folder = emptyFolder()
    writeFileSync(
      join(folder, 'reader.cjs'),
      "exports.objects = () => { throw new Error('the bucket denies access') }",
    )
    const flags = ['--inspect-with', './reader.cjs', '--clause', 'MEC-2', '--name', '13 bytes']
    const { code, stdout } = await run(folder, ...flags)
    expect(code, stdout).to.equal(3)
    expect(stdout.replaceAll(/\s+/g, ' ')).to.include(
      'the reader of --inspect-with ./reader.cjs, not the target: the bucket denies access',
    )
  })

  const refused: readonly [what: string, reader: string, source: string, message: RegExp][] = [
    [
      'that is not there',
      './mirror',
      '',
      /^sealproof: --inspect-with \.\/mirror: there is neither/,
    ],
    [
      'without objects',
      './reader.cjs',
      'exports.connect = 1',
      /^sealproof: --inspect-with \.\/reader\.cjs exports no function named objects;/,
    ],
    [
      'for a target that shows no envelopes',
      './reader.cjs',
      'exports.objects = () => []',
      /^sealproof: --inspect-with \.\/reader\.cjs: the target does not declare "inspection"/,
    ],
  ]
  for (const [what, reader, source, message] of refused)
    it(`${what} is refused in one line, before anything is asked`, async () => {
      const folder = emptyFolder()
      if (source !== '') writeFileSync(join(folder, reader), source)
      const log = join(folder, 'log')
      const target = ['--target', TARGET, '--setting', `log=${log}`]
      const { code, stdout, stderr } = await run(folder, ...target, '--inspect-with', reader)
      expect(code).to.equal(2)
      expect(stdout).to.equal('')
      expect(stderr).to.match(message)
      expect(stderr.trimEnd().split('\n')).to.have.length(1)
      expect(existsSync(join(folder, 'out'))).to.equal(false)
      if (existsSync(log)) expect(readFileSync(log, 'utf8')).not.to.include('opened')
    })
})
