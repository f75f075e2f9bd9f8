/**
 * Where the suite's own files lie, wherever the command is called from: the package holds the features,
 * and beside this folder, compiled or not, lie the steps.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'

/** `dist/` in the installed package, the checkout itself under ts-node. */
export const CODE_ROOT = dirname(__dirname)

export const PACKAGE_ROOT = folderOfPackage(CODE_ROOT)

/** `.js` where the suite is compiled, `.ts` where ts-node loads it. */
export const CODE_EXTENSION = extname(__filename)

export const FEATURES = join(PACKAGE_ROOT, 'features')

/** The parts of the suite's package.json that the suite reads. */
export interface Package {
  readonly name: string
  readonly version: string
  /** Top-level folders of code by their role; the one list that other tools derive theirs from. */
  readonly folders: { readonly asksAndJudges: readonly string[] }
}

export function readPackage(): Package {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'))
}

function folderOfPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(dirname(folder))
}
