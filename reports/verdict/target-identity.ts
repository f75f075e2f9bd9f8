/**
 * Whether two runs had the same target. The identity of a target is its name, where it is (the path of a module, the name of
 * a package, an address), and whether it is the bundled reference. Digest, certificate and version are not part of it: the
 * same target in a new version has others.
 */
import type { SeenTarget } from '../../record/seen-target'
import type { VerdictDocument } from './verdict-document'

export type IdentifiedTarget = Pick<VerdictDocument, 'targetSeen' | 'reference'> & {
  readonly target: Pick<VerdictDocument['target'], 'name' | 'version'>
}

/** The same text for every run on the same target. A record that does not say where its target was is kept apart. */
export function targetIdentity({ target, targetSeen, reference }: IdentifiedTarget): string {
  const places = targetSeen === undefined ? null : placesOf(targetSeen)
  return JSON.stringify([target.name, places, reference !== undefined])
}

/** In what two targets differ, in sentences; empty: they are the same. What an older record leaves out is not compared. */
export function targetDifferences(before: IdentifiedTarget, after: IdentifiedTarget): string[] {
  const differ = (what: string, one: string, other: string): string[] =>
    one === other ? [] : [`${what}: "${one}" before, "${other}" after`]
  const name = differ('Another target', before.target.name, after.target.name)
  if (before.targetSeen === undefined || after.targetSeen === undefined) return name
  const [old, now] = [before.targetSeen, after.targetSeen]
  return [
    ...name,
    ...differ(
      'The target was reached elsewhere',
      placesOf(old).join(', '),
      placesOf(now).join(', '),
    ),
    ...differ('Sign of the bundled reference', signOf(before), signOf(after)),
  ]
}

/** What is new of the same target. Digests are shortened. */
export interface TargetChange {
  readonly of: 'package file' | 'package version' | 'module file' | 'certificate'
  readonly before: string
  readonly after: string
}

export function targetChanges(before: IdentifiedTarget, after: IdentifiedTarget): TargetChange[] {
  const [old = [], now = []] = [before.targetSeen, after.targetSeen]
  return MARKS.flatMap(([of, markOf]) => {
    const [one, other] = [marks(old, markOf), marks(now, markOf)]
    if (one === undefined || other === undefined || one === other) return []
    return [{ of, before: one, after: other }]
  })
}

const SHOWN_OF_DIGEST = 12

const MARKS: readonly (readonly [TargetChange['of'], (seen: SeenTarget) => string | undefined])[] =
  [
    ['package file', (seen) => ('file' in seen ? seen.file : undefined)],
    ['package version', (seen) => ('file' in seen ? seen.version : undefined)],
    ['module file', (seen) => ('sha256' in seen ? shortened(seen.sha256) : undefined)],
    [
      'certificate',
      (seen) => ('certificate' in seen ? shortened(seen.certificate ?? '') : undefined),
    ],
  ]

function shortened(digest: string): string {
  return digest.slice(0, SHOWN_OF_DIGEST)
}

/** The marks of a target by which its versions differ: `module file 5ea15ea15ea1`. */
export function versionMarks({ targetSeen = [] }: IdentifiedTarget): string {
  return MARKS.flatMap(([of, markOf]) => {
    const found = marks(targetSeen, markOf)
    return found === undefined ? [] : [`${of} ${found}`]
  }).join(', ')
}

/** Undefined where none of them has such a mark: then there is nothing to compare. */
function marks(
  seen: readonly SeenTarget[],
  markOf: (seen: SeenTarget) => string | undefined,
): string | undefined {
  const found = [...new Set(seen.flatMap((each) => markOf(each) ?? []))].sort()
  return found.length === 0 ? undefined : found.join(', ')
}

/** Where the target was, each place once. */
export function placesOf(seen: readonly SeenTarget[]): string[] {
  return [...new Set(seen.map(placeOf))].sort()
}

function placeOf(seen: SeenTarget): string {
  switch (seen.kind) {
    case 'reference':
      return 'the bundled reference'
    case 'module':
      return `module ${seen.path}`
    case 'package':
      return `package ${seen.name}`
    case 'address':
      return seen.address
  }
}

function signOf({ reference }: IdentifiedTarget): string {
  return reference === undefined ? 'none' : reference
}
