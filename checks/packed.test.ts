import { describe, it } from 'node:test'
import { expect } from 'chai'
import { misplacedFiles, notInstalled } from './packed'

const NEEDED = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'features/clauses.yaml',
  'features/frameworks.yaml',
  'features/one-way-door.feature',
  'docs/frameworks.md',
  'docs/target-contract.md',
  'docs/target-contract.schema.json',
  'docs/waivers/waivers.schema.json',
  'cli/init/starting-points/typescript/target.ts',
  'cli/init/starting-points/python/target.py',
  'cli/init/starting-points/http/target.mjs',
  'cli/init/starting-points/http/requests.http',
  'dist/cli/sealproof.js',
  'dist/adapters/target.d.ts',
  'dist/selftest/known-faults.json',
]

const misplaced = (...paths: string[]) => misplacedFiles(paths.map((path) => ({ path })))

describe('the files of the package', () => {
  it('are in order', () => {
    expect(misplaced(...NEEDED)).to.deep.equal([])
  })

  for (const path of [
    'LICENSE',
    'features/clauses.yaml',
    'features/one-way-door.feature',
    'docs/target-contract.schema.json',
    'cli/init/starting-points/typescript/target.ts',
  ]) {
    it(`must hold ${path}`, () => {
      expect(misplaced(...NEEDED.filter((needed) => needed !== path))).to.have.length(1)
    })
  }

  for (const path of [
    'dist/cli/main.test.js',
    'cli/main.ts',
    'cli/init/starting-points/typescript/target.test.ts',
    'dist/checks/run.js',
    'dist/reports/fixtures/steps.js',
  ]) {
    it(`must not hold ${path}`, () => {
      expect(misplaced(...NEEDED, path)).to.deep.equal([`${path} is of no use there`])
    })
  }
})

describe('a package that could not be installed', () => {
  const reason = (stderr: string, timedOut = false) => {
    const finding = notInstalled({ stderr, timedOut })
    return finding.outcome === 'failed' ? finding.reason : finding.outcome
  }

  it('may be the fault of a registry that is out of reach', () => {
    const stderr = 'npm error code ENOTFOUND\nnpm error network request failed'
    expect(reason(stderr)).to.equal('the package registry cannot be reached (ENOTFOUND)')
  })

  it('may be the fault of a slow one', () => {
    expect(reason('', true)).to.match(/^not installed within \d+ seconds/)
  })

  it('is otherwise its own fault', () => {
    expect(reason('npm error code ETARGET')).to.equal('npm install of the package failed')
  })
})
