/**
 * What is installed is what the lock file names, by digest, on every platform; no package runs a program of its own when it
 * is installed; and the package says what is in it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { built } from '../fixtures/command'
import { ROOT } from '../programs/process'

interface LockedPackage {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly license?: string
  readonly dependencies?: object
}

const readText = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8')
const read = (...path: string[]) => JSON.parse(readText(...path))
const lock: Readonly<Record<string, LockedPackage>> = read('package-lock.json').packages
/** Without the project itself, and its own folders. */
const packages = Object.entries(lock).filter(
  ([folder, { link }]) => folder.includes('node_modules/') && !link,
)
const wrong = (isWrong: (locked: LockedPackage, folder: string) => boolean): string[] =>
  packages.filter(([folder, locked]) => isWrong(locked, folder)).map(([folder]) => folder)

describe('the lock file', () => {
  it('has a digest of every package, also of those for other platforms', () => {
    expect(packages.length).to.be.above(300)
    const digest = /^sha512-[A-Za-z0-9+/]{86}==$/
    expect(wrong(({ integrity = '' }) => !digest.test(integrity))).to.deep.equal([])
  })

  it('names no address from which a package comes: npm takes that of the machine', () => {
    expect(wrong(({ resolved }) => resolved !== undefined)).to.deep.equal([])
    const links = Object.entries(lock).filter(([, { link }]) => link)
    expect(links.map(([folder, { resolved }]) => [folder, resolved])).to.deep.equal([
      ['node_modules/node', 'scripts/node'],
    ])
  })

  it('says of each package what the package says of itself', () => {
    const differing = wrong((locked, folder) => {
      if (!existsSync(join(ROOT, folder))) return locked.optional !== true
      const { version, dependencies = {}, optionalDependencies = {} } = read(folder, 'package.json')
      const needed = Object.keys(dependencies).filter((name) => !(name in optionalDependencies))
      const named = Object.keys(locked.dependencies ?? {})
      return locked.version !== version || `${named.sort()}` !== `${needed.sort()}`
    })
    expect(differing).to.deep.equal([])
  })

  it('is one that npm accepts: nothing is missing, and nothing does not fit', () => {
    const list = ['ls', '--all', '--package-lock-only', '--json']
    const { problems } = JSON.parse(
      execFileSync('npm', list, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }),
    )
    expect(problems).to.equal(undefined)
  })
})

describe('a package', () => {
  const SCRIPTS = ['preinstall', 'install', 'postinstall']

  it('runs no script when it is installed', () => {
    expect(wrong(({ hasInstallScript }) => hasInstallScript === true)).to.deep.equal([])
    const scripted = wrong((_locked, folder) => {
      if (!existsSync(join(ROOT, folder))) return false
      const { scripts = {}, gypfile } = read(folder, 'package.json')
      const compiles = gypfile !== false && existsSync(join(ROOT, folder, 'binding.gyp'))
      return compiles || SCRIPTS.some((name) => name in scripts)
    })
    expect(scripted).to.deep.equal([])
  })

  it('of the project has no script that runs where the project is installed', () => {
    expect(SCRIPTS.filter((name) => name in read('package.json').scripts)).to.deep.equal([])
  })
})

describe('the validators, which are installed beside the project', () => {
  const FOLDER = 'tests/validators'
  const validators = Object.entries(
    read(FOLDER, 'package-lock.json').packages as typeof lock,
  ).filter(([folder]) => folder !== '')

  it('have a digest and no address for each package of npm, and run no script', () => {
    const incomplete = validators.filter(
      ([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined,
    )
    expect(incomplete.map(([folder]) => folder)).to.deep.equal([])
    expect(readFileSync(join(ROOT, FOLDER, 'install'), 'utf8')).to.include(
      'npm ci --ignore-scripts',
    )
  })

  it('have a version and the digests of its files for each package of PyPI', () => {
    expect(withoutDigests(FOLDER)).to.deep.equal([])
    expect(readText(FOLDER, 'install')).to.include(' --require-hashes ')
  })

  it('are not needed by the package', () => {
    const { dependencies, devDependencies } = read('package.json')
    const { dependencies: own } = read(FOLDER, 'package.json')
    const names = Object.keys({ ...dependencies, ...devDependencies })
    expect(Object.keys(own).filter((name) => names.includes(name))).to.deep.equal([])
  })
})

describe('the bill of materials', () => {
  const text = readFileSync(built('sbom.cdx.json'), 'utf8')
  const { components, metadata } = JSON.parse(text)

  it('names every package for production, with the digest of the lock file', () => {
    const expected = packages
      .filter(([, { dev }]) => !dev)
      .map(([folder, { version, integrity = '' }]) => {
        const digest = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
        return `${folder.replace(/^.*node_modules\//, '')}@${version} ${digest}`
      })
    const named = components.map(
      ({
        name,
        version,
        hashes,
      }: {
        name: string
        version: string
        hashes: [{ content: string }]
      }) => `${name}@${version} ${hashes[0].content}`,
    )
    expect(named.sort()).to.deep.equal([...new Set(expected)].sort())
    expect(metadata.component).to.include({
      name: 'sealproof',
      version: read('package.json').version,
    })
  })

  it('has the same bytes each time that it is made', () => {
    const { sbomOf } = require('../../scripts/sbom.mjs') as { sbomOf: (root: string) => string }
    expect(sbomOf(ROOT)).to.equal(text)
    expect(text).not.to.match(/timestamp|serialNumber|registry/)
  })
})

describe('the clients of PyPI, which are installed beside the project', () => {
  const FOLDER = 'tests/clients/python'

  it('have a version and the digests of their files, and so has what builds them', () => {
    expect(withoutDigests(FOLDER)).to.deep.equal([])
    const install = readText(FOLDER, 'install')
    expect(install.match(/python3 -m pip .* install/g)).to.have.length(1)
    expect(install).to.include(' --require-hashes ')
    expect(install).to.include(' --no-build-isolation ')
  })
})

/** The packages of a requirements.txt that lack their version or the digests of their files. */
function withoutDigests(folder: string): string[] {
  const [empty, ...packages] = readText(folder, 'requirements.txt').split(/^(?=[A-Za-z])/m)
  expect(empty).to.match(/^#/)
  return packages.filter(
    (text) => !/^[\w.-]+==[\w.]+( \\\n {4}--hash=sha256:[0-9a-f]{64})+\n$/.test(text),
  )
}
