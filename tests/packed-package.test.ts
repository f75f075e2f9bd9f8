/**
 * The package as a user gets it: packed, installed into an empty folder without the tools it was made
 * with, and run there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { readVerdict, temporaryFolder } from './programs/command'
import { type Ending, run, runTo, type Surroundings } from './programs/process'

const STARTING_POINTS = 'cli/init/starting-points/'
const NEEDED = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'features/clauses.yaml',
  'features/frameworks.yaml',
  'features/sentences.yaml',
  'dist/cli/sealproof.js',
  'dist/adapters/target.d.ts',
  'dist/sbom.cdx.json',
  'dist/selftest/known-faults.json',
  'docs/coverage.md',
  'docs/frameworks.md',
  'docs/target-contract.md',
  'docs/target-contract.schema.json',
  'docs/waivers/waivers.schema.json',
  `${STARTING_POINTS}typescript/target.ts`,
  `${STARTING_POINTS}python/target.py`,
  `${STARTING_POINTS}http/target.mjs`,
  `${STARTING_POINTS}http/requests.http`,
]
const OURS_ALONE = /\.test\.|(^|\/)(fixtures|tests|scripts)\/|(?<!\.d)\.ts$/
/** What a target module of one's own needs of the package. */
const PORT = "require('sealproof').TargetFault.name"
const WATCHED = 'watched'

describe('the packed package', () => {
  const folder = temporaryFolder()
  const elsewhere = join(folder, 'elsewhere')
  const loaded = join(folder, 'compilers-loaded')
  let paths: readonly string[]
  let installed: Ending

  before(async () => {
    // Without scripts: prepare would compile dist/ again while other tests run it.
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const { stdout } = await runTo(0, 'npm', pack)
    const { filename, files } = packResult(stdout)
    paths = files.map(({ path }) => path)
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'package.json'), '{ "private": true }\n')
    writeFileSync(join(folder, 'spy.cjs'), compilerSpy(loaded))
    writeFileSync(loaded, '')
    const install = ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund']
    installed = await run('npm', [...install, join(folder, filename)], {
      cwd: elsewhere,
      seconds: 150,
    })
  })

  /** With the pinned Node, and none of the project's other tools. */
  function runElsewhere(program: string, ...args: string[]): Promise<Ending> {
    const surroundings: Surroundings = {
      cwd: elsewhere,
      env: {
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'spy.cjs'))}`,
      },
      seconds: 180,
    }
    return runTo(0, program, args, surroundings)
  }
  const sealproof = (...args: string[]) => runElsewhere('npx', '--no-install', 'sealproof', ...args)

  it('has every file that it needs', () => {
    expect(NEEDED.filter((path) => !paths.includes(path))).to.deep.equal([])
    expect(paths.filter((path) => path.endsWith('.feature'))).not.to.deep.equal([])
  })

  it('has no file that is of no use to its users', () => {
    const useless = paths.filter((path) => OURS_ALONE.test(path) && !NEEDED.includes(path))
    expect(useless).to.deep.equal([])
  })

  it('installs into an empty folder', () => {
    const { code, timedOut, stderr } = installed
    expect({ code, timedOut }, stderr).to.deep.equal({ code: 0, timedOut: false })
  })

  it('lists its clauses', async () => {
    expect((await sealproof('list')).stdout).to.include('MEC-1')
  })

  it('gives the port to a target module', async () => {
    expect((await runElsewhere(process.execPath, '-p', PORT)).stdout).to.equal('TargetFault\n')
  })

  it('writes a starting point', async () => {
    await sealproof('init', '--language', 'http')
  })

  it('plays a run, and judges every scenario', async () => {
    const out = join(folder, 'run')
    await sealproof('run', '--out', out)
    expect(readVerdict(out).planned).to.be.above(0)
  })

  it('loads no compiler for that', () => {
    const seen = readFileSync(loaded, 'utf8').split('\n').filter(Boolean)
    expect([...new Set(seen)]).to.deep.equal([WATCHED])
  })
})

describe('what is of no use to users of the package', () => {
  for (const [path, isUseless] of [
    ['dist/cli/main.test.js', true],
    ['cli/main.ts', true],
    ['cli/init/starting-points/typescript/target.test.ts', true],
    ['dist/tests/run.js', true],
    ['dist/reports/fixtures/steps.js', true],
    ['dist/adapters/target.d.ts', false],
    ['docs/kill-table.md', false],
  ] as const) {
    it(`${isUseless ? 'includes' : 'does not include'} ${path}`, () => {
      expect(OURS_ALONE.test(path)).to.equal(isUseless)
    })
  }
})

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** npm 11 gives a list, later ones an object by package name. */
function packResult(json: string): Packed {
  const [result] = Object.values(JSON.parse(json))
  return result as Packed
}

/** Loaded into every Node process of the run; writes at its end whether a compiler was loaded. */
function compilerSpy(report: string): string {
  return `
const { appendFileSync } = require('node:fs')
process.on('exit', () => {
  appendFileSync(${JSON.stringify(report)}, '${WATCHED}\\n')
  for (const compiler of ['ts-node', 'typescript']) {
    const files = Object.keys(require('node:module')._cache)
    if (files.some((file) => file.split(/[\\\\/]/).includes(compiler)))
      appendFileSync(${JSON.stringify(report)}, compiler + ' was loaded by ' + process.argv[1] + '\\n')
  }
})
`
}
