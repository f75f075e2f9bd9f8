/**
 * What is installed is what was tried: every version is exact, the lock file agrees, and the change log
 * knows the version that the package says it has.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, nothingWrong } from './check'

export const versions: Check = {
  name: 'versions',
  promise: 'versions are exact, locked and in the change log',
  async examine({ root }) {
    const read = (file: string) => readFileSync(join(root, file), 'utf8')
    const manifest = JSON.parse(read('package.json')) as Manifest
    const { packages } = JSON.parse(read('package-lock.json')) as Lock
    const wrong = [
      ...inexact(manifest),
      ...unlocked(manifest, packages['']),
      ...leftOut(packages),
      ...unknown(manifest.version, read('CHANGELOG.md')),
    ]
    return nothingWrong(wrong, 'versions in disorder')
  },
}

export interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export interface Lock {
  /** By folder, `node_modules/chai`; the project itself is ''. */
  readonly packages: { readonly '': Manifest } & Readonly<Record<string, Locked>>
}

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export function directDependencies(manifest: Manifest): Readonly<Record<string, string>> {
  return { ...manifest.dependencies, ...manifest.devDependencies }
}

export function inexact(manifest: Manifest): string[] {
  return Object.entries(directDependencies(manifest))
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: '${version}' is not one version`)
}

export function unlocked(manifest: Manifest, locked: Manifest): string[] {
  const wanted = directDependencies(manifest)
  const had = directDependencies(locked)
  const names = new Set([...Object.keys(wanted), ...Object.keys(had)])
  return [...names]
    .filter((name) => wanted[name] !== had[name])
    .map(
      (name) => `${name}: ${wanted[name] ?? 'none'}, but ${had[name] ?? 'none'} in the lock file`,
    )
}

/**
 * Parts for other platforms. npm leaves them out of the lock file where its registry lacks them, and
 * then refuses to install from it.
 */
export function leftOut(packages: Readonly<Record<string, Locked>>): string[] {
  const names = Object.keys(packages).map((folder) => folder.replace(/^.*node_modules\//, ''))
  return Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !names.includes(name))
    .map((name) => `${name}: not in the lock file, so that npm ci fails`)
}

export function unknown(version: string, changelog: string): string[] {
  return changelog.includes(`\n## [${version}]`) ? [] : [`${version}: not in CHANGELOG.md`]
}
