import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

const newKeys = () =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
const [OURS, THEIRS] = [newKeys(), newKeys()]

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
    const made = async (out: string, ...setting: readonly string[]): Promise<void> => {
      await sealproof([...command, '--out', out, ...setting], folder)
    }
    await made('good')
    await made('bad', '--setting', 'mode=violating')
    for (const [name, pair] of Object.entries({ ours: OURS, theirs: THEIRS })) {
      const { privateKey, publicKey } = pair
      writeFileSync(join(folder, `${name}.key`), privateKey)
      writeFileSync(join(folder, `${name}.pub`), publicKey)
    }
    await sealproof(['bundle', 'good', '--out', 'unsigned.zip'], folder)
    await sealproof(['bundle', 'bad', '--out', 'signed.zip', '--key', 'ours.key'], folder)
  })

  it('puts runs in order, keeps targets apart, names gaps and what is left out', async () => {
    const { code, stdout, stderr } = await history('kept')
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' })
    expect(stdout).to.include('2026-11-01 03:00 UTC to 2026-11-06 03:00 UTC (5 days): 4 runs')
    expect(stdout).to.include('3 days, between runs: 2026-11-03 03:00 UTC to 2026-11-06 03:00 UTC')
    expect(stdout).to.match(/^other \(said by the target\)$/m)
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

  /** A folder with these files, each a copy of another file or with the given content. */
  const staged = (name: string, files: Readonly<Record<string, string | Buffer>>): string => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(folder, name, dirname(file)), { recursive: true })
      const to = join(folder, name, file)
      if (typeof content === 'string') copyFileSync(join(folder, content), to)
      else writeFileSync(to, content)
    }
    return name
  }
  const RECORD = 'bad/run.ndjson'
  const runsIn = (json: string) =>
    JSON.parse(json).periods.flatMap((each: { runs: object }) => each.runs)
  /** The verdict of a run with violations, with these edited away. */
  const edited = (): Buffer => {
    const text = readFileSync(join(folder, 'bad', 'verdict.json'), 'utf8')
    const verdict = JSON.parse(text.replaceAll('"verdict": "violates"', '"verdict": "conforms"'))
    const { counts } = verdict
    const none = { ...counts, conforms: counts.conforms + counts.violates, violates: 0 }
    return Buffer.from(
      `${JSON.stringify({ ...verdict, outcome: 'conformant', counts: none }, null, 2)}\n`,
    )
  }

  it('shows what the record gives where verdict.json was edited, marks it, and ends with 1', async () => {
    const name = staged('edited', { 'run/run.ndjson': RECORD, 'run/verdict.json': edited() })
    const [{ code, stdout }, json] = await Promise.all([
      history(name, '--out', 'edited.html'),
      history(name, '--json'),
    ])
    expect(code).to.equal(1)
    expect(stdout).to.match(
      /not conformant: .*made anew from its record; EDITED: verdict\.json says "conformant"/,
    )
    const page = readFileSync(join(folder, 'edited.html'), 'utf8')
    expect(page).to.include('made anew from its record<br>').and.include('EDITED: verdict.json')
    const [run] = runsIn(json.stdout)
    expect(run).to.deep.include({ outcome: 'violations', verification: 'record' })
    expect(run.differences[0]).to.include('verdict.json says "conformant" as outcome')
  })

  it('believes an edited verdict.json with --quick alone, and marks every run', async () => {
    const name = staged('quick', {
      'run/run.ndjson': RECORD,
      'run/verdict.json': edited(),
      'bundle.zip': 'unsigned.zip',
    })
    const { code, stdout } = await history(name, '--quick')
    expect(code).to.equal(0)
    expect(stdout).to.include('Verified       2 not verified: --quick')
  })

  it('says so where only verdict.json is left', async () => {
    const { code, stdout } = await history(
      staged('alone', { 'run/verdict.json': 'bad/verdict.json' }),
    )
    expect(code).to.equal(0)
    expect(stdout).to.include('(alone/run); not verified: no record')
  })

  it('does not show a verdict.json that says another result of a verified run', async () => {
    const name = staged('refuted', { 'run/run.ndjson': RECORD, 'copy/verdict.json': edited() })
    const { code, stdout } = await history(name)
    expect(code).to.equal(1)
    expect(stdout).to.include('Verified       1 made anew from its record')
    expect(stdout).to.include('refuted/copy: EDITED: it is the run of refuted/run')
  })

  it('verifies bundles as sealproof verify does', async () => {
    const name = staged('bundles', { 'a.zip': 'unsigned.zip', 'b.zip': 'signed.zip' })
    const [plain, ours, theirs, both] = await Promise.all([
      history(name, '--json'),
      history(name, '--json', '--key', 'ours.pub'),
      history(name, '--key', 'theirs.pub'),
      history(join(name, 'b.zip'), '--json', '--key', 'theirs.pub', '--key', 'ours.pub'),
    ])
    const marks = (json: string) =>
      runsIn(json).map((run: { verification: string }) => run.verification)
    expect([plain.code, marks(plain.stdout)]).to.deep.equal([0, ['bundle', 'bundle']])
    expect([ours.code, marks(ours.stdout)]).to.deep.equal([1, ['signature']])
    expect(JSON.parse(ours.stdout).leftOut).to.deep.equal([
      {
        place: 'bundles/a.zip',
        reason: 'sealproof verify finds: the bundle is unsigned, and --key asks for a signature',
        altered: true,
      },
    ])
    expect([theirs.code, theirs.stdout]).to.deep.equal([2, ''])
    expect(theirs.stderr).to.include('not by the key given')
    expect([both.code, marks(both.stdout)]).to.deep.equal([0, ['signature']])
  })

  it('names bundles that were altered or are none, and goes on', async () => {
    const bytes = readFileSync(join(folder, 'unsigned.zip'))
    const changed = Buffer.from(bytes)
    changed[Math.floor(bytes.length / 2)] = (changed[Math.floor(bytes.length / 2)] as number) ^ 1
    const name = staged('altered', {
      'run/run.ndjson': RECORD,
      'changed.zip': changed,
      'cut.zip': bytes.subarray(0, bytes.length / 2),
      'none.zip': Buffer.from('PK nothing'),
      'empty.zip': Buffer.alloc(0),
      'garbage/run.ndjson': Buffer.alloc(2_000_000, 0x7b),
    })
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, name, 'pipe.zip')])
    const { code, stdout } = await history(name, '--json')
    const { periods, leftOut } = JSON.parse(stdout)
    expect(code).to.equal(1)
    expect(periods[0].runs).to.have.length(1)
    const altered = leftOut.filter((each: { altered?: true }) => each.altered)
    expect(altered.map(({ place }: { place: string }) => place)).to.deep.equal([
      'altered/changed.zip',
      'altered/cut.zip',
    ])
    expect(leftOut).to.have.length(process.platform === 'win32' ? 5 : 6)
  })

  it('takes a bundle in the folder of its run for the same run, and still names what was edited', async () => {
    const name = staged('within', {
      'run/run.ndjson': RECORD,
      'run/verdict.json': edited(),
      'run/bundle.zip': 'signed.zip',
    })
    const { code, stdout } = await history(name, '--key', 'ours.pub')
    expect(code).to.equal(1)
    expect(stdout).to.include('(within/run); signature verified; EDITED: verdict.json says')
    expect(stdout).not.to.include('Left out')
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
    [['kept', '--quick', '--key', 'ours.pub'], '--quick verifies nothing: leave out --key'],
    [['kept', '--key', 'ours.key'], 'is a private key'],
    [['ours.pub'], 'is neither a folder nor a bundle'],
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
