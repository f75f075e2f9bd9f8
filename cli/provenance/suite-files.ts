/**
 * Every file of the suite that asks or judges in a run, by the name it has in the package, wherever that is installed:
 * the features, the code as it runs (compiled, or the sources under ts-node), and the kill table that goes with them.
 * A target's own module is none of them: it is what is judged.
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

export interface SuiteFile {
  /** From the package's root, with slashes: `features/clauses.yaml`. */
  readonly path: string
  readonly file: string
}

/** What a specification folder asks with; the page for its readers is left aside. */
const SPECIFICATION = /\.(feature|yaml|json|[cm]?js|ts)$/
/** With what a page of the reports is made of. */
const CODE = CODE_EXTENSION === '.ts' ? /(?<!\.(d|test))\.ts$|\/assets\// : /\.(js|css)$/
/** Below a room of the sources lie the material of tests, and the runs that were played there. */
const ASIDE = new Set(['fixtures', 'node_modules', 'out'])

/** Sorted by path. `features` may be another specification folder: in the list it takes the place of the suite's own. */
export function suiteFiles(features: string): SuiteFile[] {
  const found = [
    { path: 'package.json', file: join(PACKAGE_ROOT, 'package.json') },
    ...filesBelow(features, 'features', SPECIFICATION),
    ...readPackage().folders.asksAndJudges.flatMap((room) =>
      filesBelow(join(CODE_ROOT, room), inPackage(room), CODE),
    ),
  ]
  if (features === FEATURES) found.push(codeFile('selftest/known-faults.json'))
  // Made of the specification when the package is built, and taken instead of it.
  const compiled = ['clauses.json', 'frameworks.json'].map(codeFile)
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
