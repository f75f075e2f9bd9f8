/** Verifies a bundle, and prints all of its problems. */
import { jsonText } from '../../reports'
import { type Verification, verifyBundle } from '../../reports/bundle'
import { FilesProgress } from '../bundle/files-progress'
import { ALTERED } from '../exit-codes'
import { trustedKey } from '../keys/trusted-key'
import { thisBuild, thisSbom } from '../provenance/this-build'
import { readArchive } from './archive-file'
import { verificationText } from './verification-text'

export interface VerifyRequest {
  readonly key?: string
  readonly json?: boolean
}

/** Resolves to the exit code: 1 for any problem of the bundle. */
export async function verify(file: string, { key, json }: VerifyRequest): Promise<number> {
  const trusted = key === undefined ? undefined : trustedKey(key)
  const archive = readArchive(file)
  const progress = new FilesProgress('verifying')
  const verification = verifyBundle(archive, {
    build: thisBuild(),
    sbom: thisSbom(),
    trusted,
    onFile: (path) => progress.file(path),
  })
  progress.stop()
  process.stdout.write(json ? inJson(file, verification) : verificationText(file, verification))
  return verification.problems.length === 0 ? 0 : ALTERED
}

function inJson(bundle: string, { manifest, ...verification }: Verification): string {
  const summary = manifest && (({ files: _, ...rest }) => rest)(manifest)
  const intact = verification.problems.length === 0
  return `${jsonText({ bundle, intact, ...verification, manifest: summary }, 2)}\n`
}
