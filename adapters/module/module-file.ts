/** The file of a target module, as the record names it: its path or its package, and its digest. */
import { hash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { SeenTarget } from '../../record/seen-target'
import { findModule } from './load-module'

export type ModuleFile = Extract<SeenTarget, { readonly kind: 'module' | 'package' }>

/** Undefined where there is no such module, or its file cannot be read: loading it then fails too. */
export function moduleFile(argument: string, folder: string): ModuleFile | undefined {
  try {
    const { file, isPackage } = findModule(argument, folder)
    const sha256 = hash('sha256', readFileSync(file))
    const home = isPackage ? folderOfPackage(dirname(file)) : undefined
    if (home === undefined) return { kind: 'module', path: pathOf(file, folder), sha256 }
    const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const inPackage = withSlashes(relative(home, file))
    return { kind: 'package', name: `${name}`, version: `${version}`, file: inPackage, sha256 }
  } catch {
    return undefined
  }
}

function folderOfPackage(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(folder) === folder ? undefined : folderOfPackage(dirname(folder))
}

/** A path below the folder is the same on another machine. */
function pathOf(file: string, folder: string): string {
  const path = relative(realpathSync(folder), file)
  return withSlashes(isAbsolute(path) || path.startsWith('..') ? file : path)
}

function withSlashes(path: string): string {
  return path.replaceAll(sep, '/')
}
