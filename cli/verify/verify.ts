/** Verifies a bundle, and prints all of its problems. */
import { readFileSync, statSync } from 'node:fs'
import { jsonText } from '../../reports'
import { MAX_ARCHIVE_BYTES, mebibytes, type Verification, verifyBundle } from '../../reports/bundle'
import { UsageError } from '../../specification/usage-error'
import { FilesProgress } from '../bundle/files-progress'
import { ALTERED } from '../exit-codes'
import { trustedKey } from '../keys/trusted-key'
import { thisBuild } from '../provenance/this-build'
import { verificationText } from './verification-text'

export interface VerifyRequest {
  readonly key?: string
  readonly json?: boolean
}

/** Resolves to the exit code: 1 for any problem of the bundle. */
export async function verify(file: string, { key, json }: VerifyRequest): Promise<number> {
  const trusted = key === undefined ? undefined : trustedKey(key)
  const archive = read(file)
  const progress = new FilesProgress('verifying')
  const verification = verifyBundle(archive, {
    build: thisBuild(),
    trusted,
    onFile: (path) => progress.file(path),
  })
  progress.stop()
  process.stdout.write(json ? inJson(file, verification) : verificationText(file, verification))
  return verification.problems.length === 0 ? 0 : ALTERED
}

function read(file: string): Buffer {
  try {
    const there = statSync(file)
    // A device may have no end, and a pipe may have no writer.
    if (!there.isFile() && !there.isDirectory()) {
      throw new UsageError(`${file} is no regular file; name the archive of a bundle`)
    }
    if (there.size > MAX_ARCHIVE_BYTES) {
      throw new UsageError(
        `${file} is no bundle: none is larger than ${mebibytes(MAX_ARCHIVE_BYTES)}`,
      )
    }
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError(`${file}: there is no such file`)
    if (code === 'EISDIR') throw new UsageError(`${file} is a folder; name the archive of a bundle`)
    if (code !== undefined) throw new UsageError(`${file} cannot be read (${code})`)
    throw error
  }
}

function inJson(bundle: string, { manifest, ...verification }: Verification): string {
  const summary = manifest && (({ files: _, ...rest }) => rest)(manifest)
  const intact = verification.problems.length === 0
  return `${jsonText({ bundle, intact, ...verification, manifest: summary }, 2)}\n`
}
