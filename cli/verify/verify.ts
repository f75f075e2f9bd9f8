/** Verifies a bundle, and prints all of its problems. With `--reperform` it also repeats the byte-level verdicts. */
import { jsonText, type Run } from '../../reports'
import {
  hasKeptEvidence,
  type KeptEvidence,
  type Verification,
  verifyBundle,
} from '../../reports/bundle'
import { UsageError } from '../../specification/usage-error'
import { FilesProgress } from '../bundle/files-progress'
import { ALTERED } from '../exit-codes'
import { trustedKey } from '../keys/trusted-key'
import { thisBuild, thisSbom } from '../provenance/this-build'
import { bundleAt } from './archive-file'
import type { Reperformance } from './reperform/reperform'
import { reperformanceText } from './reperform/reperformance-text'
import { verificationText } from './verification-text'

export interface VerifyRequest {
  readonly key?: string
  readonly json?: boolean
  readonly reperform?: boolean
}

/** Resolves to the exit code: 1 for any problem of the bundle, and for a byte-level verdict that is not repeated as it was. */
export async function verify(file: string, request: VerifyRequest): Promise<number> {
  const { key, json, reperform } = request
  const trusted = key === undefined ? undefined : trustedKey(key)
  const place = bundleAt(file)
  if (reperform && hasKeptEvidence(place) === false) throw new UsageError(`${file} ${NOTHING_KEPT}`)
  const progress = new FilesProgress('verifying')
  let run: Run | undefined
  let kept: KeptEvidence | undefined
  const verification = verifyBundle(place, {
    build: thisBuild(),
    sbom: thisSbom(),
    trusted,
    onFile: (path) => progress.file(path),
    onRun: (found) => {
      run = found
    },
    onKept: (found) => {
      kept = found
    },
  })
  progress.stop()
  const { problems } = verification
  const again = reperform && run && kept ? await repeated(run, kept) : undefined
  process.stdout.write(
    json
      ? inJson(file, verification, again)
      : `${verificationText(file, verification)}${again === undefined ? '' : `\n${reperformanceText(again)}`}`,
  )
  return problems.length === 0 && isRepeated(again) ? 0 : ALTERED
}

const NOTHING_KEPT =
  'has no kept evidence, so no verdict in it can be re-performed; it is in the bundle of a run with --keep-evidence'

async function repeated(run: Run, kept: KeptEvidence): Promise<Reperformance> {
  const { reperform } = await import('./reperform/reperform')
  return reperform(run, kept)
}

/** Where there are byte-level verdicts, at least one must have been repeated. */
function isRepeated(again: Reperformance | undefined): boolean {
  if (again === undefined) return true
  const { repeated, differing, notReperformed } = again
  return differing.length === 0 && (repeated.length > 0 || notReperformed.length === 0)
}

function inJson(
  bundle: string,
  { manifest, ...verification }: Verification,
  reperformance: Reperformance | undefined,
): string {
  const summary = manifest && (({ files: _, ...rest }) => rest)(manifest)
  const intact = verification.problems.length === 0
  const result = { bundle, intact, ...verification, manifest: summary, reperformance }
  return `${jsonText(result, 2)}\n`
}
