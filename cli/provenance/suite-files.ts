/**
 * Every file of the suite that asks or judges in a run, by its path in the package: the features, the code
 * that runs (compiled, or the sources under ts-node), and the kill table. A target's own module is not in
 * the list: it is judged.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  CODE_EXTENSION,
  CODE_ROOT,
  FEATURES,
  PACKAGE_ROOT,
  readPackage,
} from '../../specification/package-root'

/** In the folder of the code. */
export const SBOM = 'sbom.cdx.json'

export interface SuiteFile {
  /** From the package's root, with slashes: `features/clauses.yaml`. */
  readonly path: string
  readonly file: string
}

/** Files of a specification folder that ask; its README does not. */
const SPECIFICATION = /\.(feature|yaml|json|[cm]?js|ts)$/
/** Code, and the assets of the compliance page. */
const CODE = CODE_EXTENSION === '.ts' ? /(?<!\.(d|test))\.ts$|\/assets\// : /\.(js|css)$/
/** Folders with fixtures of tests, packages, and the output of runs. */
const ASIDE = new Set(['fixtures', 'node_modules', 'out'])

/** Sorted by path. Another specification in `features` replaces the suite's own in the list. */
export function suiteFiles(features: string): SuiteFile[] {
  const found = [
    { path: 'package.json', file: join(PACKAGE_ROOT, 'package.json') },
    ...filesBelow(features, 'features', SPECIFICATION),
    ...readPackage().folders.asksAndJudges.flatMap((folder) =>
      filesBelow(join(CODE_ROOT, folder), inPackage(folder), CODE),
    ),
  ]
  if (features === FEATURES) found.push(codeFile('selftest/known-faults.json'))
  // The build makes these: from the specification, for a run to read them instead, and from the lock file.
  const compiled = ['clauses.json', 'frameworks.json', SBOM].map(codeFile)
  found.push(...compiled.filter(({ file }) => existsSync(file)))
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

function codeFile(name: string): SuiteFile {
  return { path: inPackage(name), file: join(CODE_ROOT, name) }
}

function inPackage(name: string): string {
  return CODE_ROOT === PACKAGE_ROOT ? name : `dist/${name}`
}

function filesBelow(folder: string, path: string, wanted: RegExp): SuiteFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const found = { path: `${path}/${entry.name}`, file: join(folder, entry.name) }
    if (entry.isDirectory()) {
      return ASIDE.has(entry.name) ? [] : filesBelow(found.file, found.path, wanted)
    }
    return wanted.test(found.path) ? [found] : []
  })
}
