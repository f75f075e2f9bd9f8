/**
 * The validators that ./install brings into this folder. A test of one that is not installed is skipped with the
 * reason: `describe('…', { skip: missingPackage('inspecjs') }, …)`.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runTo } from '../programs/process'

const HOW = 'is not installed (tests/validators/install brings it)'
const PYTHON = join(__dirname, 'venv', 'bin', 'python')
const requireHere = createRequire(join(__dirname, 'package.json'))

/** Why a package of npm cannot be asked; false when it can. */
export function missingPackage(name: string): string | false {
  return existsSync(join(__dirname, 'node_modules', name)) ? false : `${name} of npm ${HOW}`
}

/** A module of an installed package, such as `inspecjs`. The validators bring no types that fit ours. */
// biome-ignore lint/suspicious/noExplicitAny: what a validator exports is known to its test alone
export function packageModule(name: string): any {
  return requireHere(name)
}

/** Why the packages of PyPI cannot be asked; false when they can. */
export function missingPython(): string | false {
  return existsSync(PYTHON) ? false : `the environment of Python ${HOW}`
}

/**
 * Runs a program of this folder, such as `oscal.py`, where the packages of PyPI can be imported, and gives what it
 * printed. Rejects with all that it said where it does not end with 0. One process can take all six runs: to start it
 * and to import takes longer than to validate.
 */
export async function askPython(program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await runTo(0, PYTHON, ['-B', join(__dirname, program), ...args])
  return stdout
}
