/** Paths of the suite's own files, in the installed package and in a checkout. */
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
