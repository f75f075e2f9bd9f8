/**
 * Nothing that a run was given in confidence, and no key that it met, is in anything that it
 * writes.
 */
import { hash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { unzipSync } from 'fflate'
import { FORMATS } from '../../reports'
import { findSecrets } from '../../tests/fixtures/canary/search'
import { SECRETS, writeSpecification } from '../../tests/fixtures/canary/specification'
import { type Ended, emptyFolder, FIXTURE, sealproof } from '../../tests/fixtures/command'

const TARGET = join(FIXTURE, 'canary', 'target.cjs')
/** With characters that change as they are escaped; 32 bytes, as a data key has. */
const canary = (name: string): string => `C4N4RY/${name}/3f9a+1c77"8b<2e&==#####`.slice(0, 32)
const CANARIES = SECRETS.map(canary)

const settings = {
  token: canary('token'),
  phrase: canary('phrase'),
  endpoint: `https://robot:${encodeURIComponent(canary('password'))}@warehouse.example/odps`,
  // Named as no credential is, and given to no reader: only the answers of KMS make it one.
  dataKey: canary('data key'),
}
const sources = emptyFolder()
const TOKEN_FILE = join(sources, 'token')
writeFileSync(TOKEN_FILE, `${settings.token}\n`)
/** One setting in a file, one in the environment under a name that is no credential's, and two in the command. */
const WRITTEN = { ...settings, token: `@${TOKEN_FILE}`, phrase: 'env:WAREHOUSE_PHRASE' }
const given = Object.entries(WRITTEN).flatMap((pair) => ['--setting', pair.join('=')])
const environment = {
  WAREHOUSE_ACCESS_KEY_SECRET: canary('environment'),
  WAREHOUSE_PHRASE: settings.phrase,
}

const told = ({ stdout, stderr }: Ended): string[] =>
  findSecrets(Buffer.from(stdout + stderr), CANARIES)

/** Of every file, whatever its format: those that come to be made are searched as well. */
function toldIn(contents: readonly FileContent[], searched = new Set<string>()): string[] {
  return contents.flatMap(([name, bytes]) => {
    const digest = hash('sha256', bytes)
    if (searched.has(digest)) return []
    searched.add(digest)
    return findSecrets(bytes, CANARIES).map((way) => `${name}: ${way}`)
  })
}

type FileContent = readonly [name: string, bytes: Buffer]

/** Archives are unpacked. */
function contentsOf(folder: string): FileContent[] {
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    return extname(file) === '.zip' ? unpacked(bytes) : [[file, bytes] as const]
  })
}

function unpacked(archive: Buffer): FileContent[] {
  return Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes)])
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}

const REPORT = ['report', '--format', 'all']
const BUNDLE = ['bundle']

for (const parallel of [[], ['--parallel', '2']]) {
  describe(`sealproof run ${parallel.join(' ')} against a target that repeats its secrets`, () => {
    const folder = emptyFolder()
    const out = join(folder, 'out')
    const { features, scenarios } = writeSpecification(join(folder, 'specification'))
    const searched = new Set<string>()
    let run: Ended
    before(async () => {
      const command = ['run', '--features', features, '--target', TARGET, '--out', out]
      run = await sealproof([...command, ...given, ...parallel], folder, environment)
      for (const verb of parallel.length > 0 ? [] : [REPORT, BUNDLE]) {
        const { code, stderr } = await sealproof([...verb, out], folder)
        expect(code, stderr).to.equal(0)
      }
    })

    it('judges every scenario', () => {
      const { counts } = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8'))
      expect(run.code).to.equal(1)
      expect(counts.violates + counts.noted + counts.faulted).to.equal(scenarios)
      expect(counts.violates + counts.noted).to.be.above(scenarios / 2)
    })

    it('keeps them out of what it says', () => {
      expect(told(run)).to.deep.equal([])
    })

    it('repeats how a setting was given where its value is in a file or the environment', () => {
      const repeated = `--setting 'token=@${TOKEN_FILE}' --setting phrase=env:WAREHOUSE_PHRASE --setting endpoint=… --setting`
      expect(run.stdout.replaceAll("'", '')).to.include(repeated.replaceAll("'", ''))
      const { stdout, stderr } = run
      expect(stdout + stderr, 'the canary is used').to.include('[redacted]')
    })

    it('keeps them out of every file', () => {
      expect(filesIn(out).length).to.be.above(scenarios)
      expect(toldIn(contentsOf(out), searched)).to.deep.equal([])
    })

    if (parallel.length > 0) return
    it('was looked through in every format, and in its bundle', () => {
      const names = contentsOf(out).map(([name]) => basename(name))
      expect(names).to.include.members([...FORMATS.map(({ file }) => file), 'manifest.json'])
    })

    it('keeps them out of its bundle', async () => {
      const archive = join(folder, 'bundle.zip')
      const bundled = await sealproof(['bundle', out, '--out', archive], folder, environment)
      expect(bundled.code).to.equal(0)
      expect(told(bundled)).to.deep.equal([])
      const bytes = readFileSync(archive)
      expect(toldIn(unpacked(bytes), searched)).to.deep.equal([])
      // Between the files: their names and what else an archive says of them.
      expect(findSecrets(bytes, CANARIES, 1)).to.deep.equal([])
    })
  })
}

describe('a target that cannot be reached, and says with what', () => {
  const features = join(FIXTURE, 'specification')
  const target = ['--target', TARGET, ...given, '--setting', 'trouble=connect']
  for (const verb of [
    ['run', '--features', features],
    ['probe', TARGET],
  ]) {
    it(`is shown by ${verb[0]} without its secrets`, async () => {
      const named = verb[0] === 'run' ? target : target.slice(2)
      const ended = await sealproof([...verb, ...named], emptyFolder(), environment)
      expect(ended.stdout + ended.stderr).to.include('no route to [redacted]')
      expect(told(ended)).to.deep.equal([])
    })
  }
})

describe('sealproof probe of a target that repeats its secrets', () => {
  for (const how of [[], ['--json']]) {
    it(`shows none of them ${how.join('')}`, async () => {
      const ended = await sealproof(['probe', TARGET, ...given, ...how], emptyFolder(), environment)
      expect(ended.code).to.equal(1)
      expect(ended.stdout).to.include('warehouse [redacted]')
      expect(told(ended)).to.deep.equal([])
    })
  }
})

describe('a command line with a secret in the wrong place', () => {
  const secret = canary('token').replaceAll(/["<&]/g, '.')
  const mistakes: Readonly<Record<string, readonly string[]>> = {
    'a user in an address': ['--target', `http://robot:${secret}@127.0.0.1:1/`],
    'a user in an address that is none': [
      '--target',
      `http://robot:${encodeURIComponent(secret)}@a b/`,
    ],
    'a user in the address of another protocol': [
      '--target',
      `odps://robot:${encodeURIComponent(secret)}@a/`,
    ],
    'a setting that is none': ['--setting', `token ${secret}`],
    'a flag that is none': [`--seting=token=${secret}`],
    'a setting without its flag': [`token=${secret}`],
  }
  for (const [mistake, args] of Object.entries(mistakes)) {
    it(`repeats none of ${mistake}`, async () => {
      const ended = await sealproof(['run', ...args], emptyFolder())
      expect(ended.code).to.equal(2)
      expect(findSecrets(Buffer.from(ended.stderr), [secret])).to.deep.equal([])
    })
  }
})
