/** A file of the user that cannot be written: which one, why, and what the user can do. */

/** The verb ends with exit code 2, and its message is one line. */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure'
}

/** `place`: the path, or what the user called it. */
export function writeFailure(place: string, error: unknown): WriteFailure {
  return new WriteFailure(`${place} cannot be written: ${reasonOf(error)}`, { cause: error })
}

/** The reason of an error of the file system, with the remedy. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  const known = REASONS[code]
  return known === undefined ? message : `${known} (${code})`
}

const NO_PERMISSION = 'this user may not write there; change the permissions, or name another place'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: 'its disk can only be read; name a place on another disk',
  ENOSPC: 'its disk is full; free some space, or name a place on another disk',
  EDQUOT: "this user's share of its disk is full; free some space, or name a place on another disk",
  EFBIG:
    'no file may be that large here; raise the limit (ulimit -f), or name a place on another disk',
  EIO: 'its disk reports an error; name a place on another disk',
  ENAMETOOLONG: 'its name is too long; choose a shorter one',
  ENOENT: 'the folder that it belongs in is missing; make it first, or name another place',
  ENOTDIR: 'a part of its path is a file, not a folder; name another place',
  EISDIR: 'a folder of that name is there; name another file, or remove the folder',
  EEXIST: 'there is a file of that name; name another place, or remove it',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  ENFILE: 'too many files are open on this machine; end other programs',
}

/** The failure of something that can go on without it, until it is thrown. */
export function writeFailureOf(write: () => void): WriteFailure | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    if (error instanceof WriteFailure) return error
    throw error
  }
}
