/**
 * What was tested, as the subjects of the in-toto statement. in-toto requires a digest of each: that of the file that was
 * played as the target, or, where the suite saw no file, that of a description of the target, which the subject holds.
 */
import { hash } from 'node:crypto'
import type { SeenTarget } from '../../record/seen-target'
import type { Run } from '../verdict/model'

export interface StatementSubject {
  readonly name: string
  readonly uri?: string
  readonly digest: { readonly sha256: string }
  readonly mediaType?: string
  /** The description, in base64; its bytes have the digest. */
  readonly content?: string
}

/** One for each place where the suite reached the target. */
export function subjectsOf(run: Run): readonly StatementSubject[] {
  const { targetSeen = [], target } = run
  if (targetSeen.length === 0) return [describedSubject(target.name, {}, run)]
  return targetSeen.map((seen) => subjectOf(seen, run))
}

function subjectOf(seen: SeenTarget, run: Run): StatementSubject {
  const { suite } = run
  switch (seen.kind) {
    case 'reference':
      // The digest of the suite covers the reference.
      return suite.digest === undefined
        ? describedSubject(REFERENCE, {}, run)
        : { name: REFERENCE, uri: packageUrl(suite), digest: { sha256: suite.digest } }
    case 'module':
      return { name: seen.path, digest: { sha256: seen.sha256 } }
    case 'package': {
      const { name, version, file, sha256 } = seen
      const uri = `${packageUrl(seen)}#${encodeURI(file.toWellFormed())}`
      return { name: `${name}@${version}/${file}`, uri, digest: { sha256 } }
    }
    case 'address': {
      const { address, certificate } = seen
      return describedSubject(address, { address, certificate }, run)
    }
  }
}

const REFERENCE = 'the bundled reference'

function describedSubject(
  name: string,
  seen: { readonly address?: string; readonly certificate?: string | undefined },
  { target }: Run,
): StatementSubject {
  const said = { name: target.name, version: target.version }
  const content = Buffer.from(JSON.stringify({ ...seen, saidByTheTarget: said }))
  return {
    name,
    ...(seen.address === undefined ? {} : { uri: seen.address }),
    digest: { sha256: hash('sha256', content) },
    mediaType: 'application/json',
    content: content.toString('base64'),
  }
}

/** A package URL (purl) of npm. */
export function packageUrl({ name, version }: { name: string; version: string }): string {
  const [of, at] = [name, version].map((text) => encodeURIComponent(text.toWellFormed()))
  return `pkg:npm/${of}@${at}`
}
