/** Who was asked and who started the run, in words: what the target says, what the suite saw, and what is not verified. */
import type { RunStarter } from '../../record/run-starter'
import type { SeenTarget } from '../../record/seen-target'
import type { Run } from '../verdict/model'

/** `ledger 4.5 (said by the target)` */
export function saidWording({ name, version }: Run['target']): string {
  return `${name} ${version} (said by the target)`
}

/** Where the suite reached the target, and the digests that it took there. */
export function seenWording({
  targetSeen,
}: {
  readonly targetSeen?: Run['targetSeen'] | undefined
}): string {
  return targetSeen?.map(placeWording).join('; ') ?? 'not recorded'
}

function placeWording(seen: SeenTarget): string {
  const loaded =
    'referenceLoaded' in seen
      ? ', the bundled reference was loaded in the process of the target'
      : ''
  switch (seen.kind) {
    case 'reference':
      return 'the bundled reference, played by the suite itself'
    case 'module':
      return `module ${seen.path}, SHA-256 of its file ${seen.sha256}${loaded}`
    case 'package':
      return `package ${seen.name} ${seen.version}, SHA-256 of its file ${seen.file} ${seen.sha256}${loaded}`
    case 'address':
      return seen.certificate === undefined
        ? `${seen.address}, without a certificate: the connection is not over TLS`
        : `${seen.address}, SHA-256 of its TLS certificate ${seen.certificate}`
  }
}

/** Who was asked and who started it, as names and values, for formats that hold such pairs. */
export function identityFacts(run: Run): Readonly<Record<string, string>> {
  const caveat = referenceCaveat(run)
  return {
    'target-said': saidWording(run.target),
    'target-seen': seenWording(run),
    'started-by': startersWording(run),
    ...(caveat === undefined ? {} : { 'reference-caveat': caveat }),
  }
}

/** What a reader must know where the bundled reference answered. Undefined: there is no sign of it. */
export function referenceCaveat({
  reference,
}: {
  readonly reference?: Run['reference'] | undefined
}): string | undefined {
  return reference === undefined ? undefined : CAVEATS[reference]
}

const CAVEATS: Readonly<Record<NonNullable<Run['reference']>, string>> = {
  bundled:
    'The target is the reference implementation that comes with the suite. That it conforms shows that the two agree with each other. It shows nothing about MaxCompute or any other service.',
  declared:
    'The target declares that it is the reference implementation that comes with the suite. Its run shows nothing about MaxCompute or any other service, whatever name it has.',
  loaded:
    'The reference implementation that comes with the suite was loaded in the process of the target. Its answers may be those of the reference. Then the run shows nothing about MaxCompute or any other service, whatever name the target has.',
}

/** Each name with its source. */
export function startersWording({
  starters,
  by,
}: {
  readonly starters: Run['starters']
  readonly by?: string | undefined
}): string {
  if (starters.length === 0) {
    return by === undefined ? 'not recorded' : `${by} (source not recorded, not verified)`
  }
  return starters.map(starterWording).join('; ')
}

function starterWording({ name, source, service = 'a CI service' }: RunStarter): string {
  switch (source) {
    case 'flag':
      return `${name} (as given with --by, not verified)`
    case 'ci':
      return `${name} (as read from the environment of ${service}, not verified)`
    case 'account':
      return `${name} (account on the machine that ran it, not verified)`
  }
}
