/**
 * What is installed is what was tried: every version is exact, the lock file agrees, and the change log
 * has the version of the package.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import manifest from '../../package.json'
import { ROOT } from '../programs/process'

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
/** By folder, `node_modules/chai`; the project itself is ''. */
const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages

const pinned: {
  readonly version: string
  readonly optionalDependencies: Readonly<Record<string, string>>
} = JSON.parse(read('scripts/node/package.json'))

describe('versions', () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies }

  it('are exact', () => {
    const { node, ...packages } = direct
    // Its versions are in a package of the repository.
    expect(node).to.equal('file:scripts/node')
    const inexact = Object.entries({ ...packages, ...pinned.optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(inexact).to.deep.equal([])
  })

  it('are the same in the lock file', () => {
    const { dependencies, devDependencies } = locked[''] ?? {}
    expect({ ...dependencies, ...devDependencies }).to.deep.equal(direct)
  })

  // npm leaves out of the lock file what its registry lacks, and then refuses to install from it.
  it('include the parts for other platforms in the lock file', () => {
    const names = new Set(
      Object.keys(locked).map((folder) => folder.replace(/^.*node_modules\//, '')),
    )
    const missing = Object.values(locked)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !names.has(name))
    expect(missing).to.deep.equal([])
  })

  it('of Node are the same on every platform', () => {
    const { version, optionalDependencies } = pinned
    expect(new Set(Object.values(optionalDependencies))).to.deep.equal(new Set([version]))
    expect(version.split('.')[0]).to.equal(read('.nvmrc').trim())
  })

  it('of Node is what node_modules/node/bin/node runs, on platforms that the lock file has it for', (t) => {
    if (!(`node-${process.platform}-${process.arch}` in pinned.optionalDependencies)) {
      t.skip('The lock file has no Node for this platform.')
      return
    }
    const program = join(ROOT, 'node_modules', 'node', 'bin', 'node')
    const printed = execFileSync(program, ['--version'], { encoding: 'utf8' })
    expect(printed.trim()).to.equal(`v${pinned.version}`)
  })

  it('of the package is in CHANGELOG.md', () => {
    expect(read('CHANGELOG.md')).to.include(`\n## [${manifest.version}]`)
  })
})
