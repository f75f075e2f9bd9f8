/** How the runs of a period were verified, as text. */
import type { DatedRun, RunVerification } from './dated-run'
import type { Period } from './period'

/** The strongest first. */
const WORDING: Readonly<Record<RunVerification, string>> = {
  signature: 'signature verified',
  bundle: 'bundle verified',
  record: 'made anew from its record',
  'no-record': 'not verified: no record',
  'not-asked': 'not verified: --quick',
}

const ORDER = Object.keys(WORDING)

export function verificationWording({ verification }: DatedRun): string {
  return WORDING[verification]
}

/** Whether its verdict is not only that of a file verdict.json. */
export function isVerified({ verification }: DatedRun): boolean {
  return verification !== 'no-record' && verification !== 'not-asked'
}

/** Whether the verdict of the first is verified better than that of the second. */
export function isVerifiedBetter(one: DatedRun, other: DatedRun): boolean {
  return ORDER.indexOf(one.verification) < ORDER.indexOf(other.verification)
}

/** `2 signature verified, 30 made anew from its record` */
export function verificationsWording({ runs }: Period): string {
  const counted = Map.groupBy(runs, ({ verification }) => verification)
  const edited = runs.filter(isEdited).length
  return [
    ...Object.entries(WORDING).flatMap(([verification, words]) => {
      const count = counted.get(verification as RunVerification)?.length ?? 0
      return count > 0 ? [`${count} ${words}`] : []
    }),
    ...(edited > 0 ? [`${edited} EDITED`] : []),
  ].join(', ')
}

export function isEdited({ differences }: Pick<DatedRun, 'differences'>): boolean {
  return differences.length > 0
}

/** One text where verdict.json differs from the record, else none. */
export function editedWording({ differences }: Pick<DatedRun, 'differences'>): readonly string[] {
  const [first, ...more] = differences
  if (first === undefined) return []
  const rest = more.length > 0 ? `, and ${more.length} more` : ''
  return [`EDITED: ${first}${rest}`]
}
