/**
 * Loads a user's module: CommonJS or ES module, JavaScript or TypeScript, by
 * path or by package name. Knows nothing of targets.
 */
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Nothing lies under that name. A module that is there, and misses another, is a different error.
 */
export class ModuleNotFound extends Error {
  override readonly name = 'ModuleNotFound'
}

export async function loadModule(
  argument: string,
  folder: string,
): Promise<Record<string, unknown>> {
  const { file } = findModule(argument, folder)
  if (extname(file) === '.ts' || extname(file) === '.cts') registerTypeScript()
  try {
    return require(file)
  } catch (error) {
    if (!needsImport(error)) throw error
    return importModule(pathToFileURL(file).href)
  }
}

/** A path from the folder, and where there is none, the name of a package. Throws {@link ModuleNotFound}. */
export function findModule(
  argument: string,
  folder: string,
): { readonly file: string; readonly isPackage: boolean } {
  // Any file in the folder will do: resolution starts there and need not exist.
  const { resolve: find } = createRequire(join(folder, 'target.js'))
  const path = resolve(folder, argument)
  for (const candidate of [path, argument]) {
    try {
      const file = find(candidate)
      // Node would wait for the writer of a pipe, and read a device without an end into memory.
      if (statSync(file).isFile()) return { file, isPackage: candidate !== path }
    } catch {}
  }
  throw new ModuleNotFound(argument)
}

/** Set by ts-node once registered, by this file, a checkout's test run, or the user. */
const TS_NODE = Symbol.for('ts-node.register.instance')

/** Without the user's tsconfig: it may ask for a module system that require cannot load. */
export function registerTypeScript(): void {
  if (TS_NODE in process) return
  const { register } = require('ts-node') as typeof import('ts-node')
  register({
    transpileOnly: true,
    skipProject: true,
    compilerOptions: {
      module: 'commonjs',
      moduleResolution: 'bundler',
      target: 'es2023',
      esModuleInterop: true,
    },
  })
}

/** ES modules that await at their top, and TypeScript in a folder of ES modules. */
function needsImport(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown }
  return code === 'ERR_REQUIRE_ASYNC_MODULE' || code === 'ERR_REQUIRE_ESM'
}

/** Out of the compiler's sight, which would make a require of it. */
const importModule = new Function('address', 'return import(address)') as (
  address: string,
) => Promise<Record<string, unknown>>
