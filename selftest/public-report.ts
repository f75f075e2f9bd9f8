/** Public reports about other systems, from which specimens were taken. */

/** The kinds of mistakes that the reports show. */
export const MISTAKE_KINDS = [
  'a parallel path lacks the rule',
  'work in the background lacks the rule',
  'a failure leads to plaintext or to a loss',
  'a decision is remembered too long',
  'large writes and their pieces',
  'a leak beside the data',
  'the life of nonces',
  'two operations at once',
  'the life of cached keys',
  'what a failed attempt leaves behind',
  'two projects are mixed up',
  'a way around the ban on changes',
  'metering',
  'matching of policies',
  'content that looks like something else',
  'state from before the encryption',
  'the rules of KMS',
] as const

export type MistakeKind = (typeof MISTAKE_KINDS)[number]

export interface PublicReport {
  /** The system that the report is about. */
  readonly system: string
  readonly address: string
}

/** At least one. */
export type PublicReports = readonly [PublicReport, ...PublicReport[]]

/** Where a faulty target was taken from. */
export interface FaultSource {
  readonly kind: MistakeKind
  readonly reports: PublicReports
}
