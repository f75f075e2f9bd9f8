/**
 * Node caches compiled code on disk, so that the next start is faster. What is in the cache runs as code, so the cache
 * is in a folder that only the user can write: the default of Node is a folder in the shared folder for temporary
 * files, which any user of the machine may have made first. Without a safe folder there is no cache, and no message.
 */
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'

/** Node reads NODE_COMPILE_CACHE itself, before the first line of the command: that folder is the user's choice. */
export function enablePrivateCompileCache(environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.NODE_COMPILE_CACHE) return
  const folder = privateCacheFolder(environment, process.geteuid?.())
  if (folder !== undefined) enableCompileCache(folder)
}

/**
 * The user's own folder, made where it is missing; undefined where it cannot be had or is not safe. Windows has no
 * owner and mode that could be checked here.
 */
export function privateCacheFolder(
  { XDG_CACHE_HOME: caches, HOME: home }: NodeJS.ProcessEnv,
  user: number | undefined,
): string | undefined {
  if (user === undefined) return undefined
  // The XDG Base Directory Specification: a relative path is to be ignored.
  const base = absolute(caches) ?? (absolute(home) && join(home as string, '.cache'))
  if (base === undefined) return undefined
  try {
    const own = join(base, 'sealproof')
    const folder = join(own, 'compile-cache')
    for (const each of [base, own, folder]) makeFolder(each)
    return isPrivate(folder, user) && isSafeAbove(own, user) ? folder : undefined
  } catch {
    return undefined
  }
}

function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined
}

/** Not recursive: a home that does not exist is not made. */
function makeFolder(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, 0o700)
}

/** A link is not a folder here. */
function isPrivate(folder: string, user: number): boolean {
  const { mode, uid } = lstatSync(folder)
  return (mode & 0o170777) === 0o040700 && uid === user
}

/** The owner of a folder, and those who may write it, can put another one in the place of any folder in it. */
function isSafeAbove(folder: string, user: number): boolean {
  for (let each = realpathSync(folder); ; each = dirname(each)) {
    const { mode, uid } = lstatSync(each)
    const isShared = (mode & 0o022) !== 0
    // In a sticky folder, such as that for temporary files, only the owner of a file can replace it.
    const isSticky = (mode & 0o1000) !== 0
    if ((uid !== user && uid !== 0) || (isShared && !isSticky)) return false
    if (each === dirname(each)) return true
  }
}
