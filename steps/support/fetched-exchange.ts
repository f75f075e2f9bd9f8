/** What an exchange says of bytes that a reader of the auditor's fetched. */
import { fetchedBytesOf } from '../../adapters/fetched-bytes'
import { TWO_BOOKS } from '../../oracle/two-books'
import type { Exchange } from '../../record/evidence'
import { englishOf, say } from '../../record/saying'
import { violation } from './violation'

type FetchedExchange = Pick<Exchange, 'fetchedIndependently' | 'difference' | 'said'>

export function fetchedExchange(outcome: object): FetchedExchange {
  const fetched = fetchedBytesOf(outcome)
  if (fetched === undefined) return NOT_FETCHED
  const { difference } = fetched
  if (difference === undefined) return FETCHED
  return { ...FETCHED, difference: englishOf(difference), said: difference }
}

const NOT_FETCHED: FetchedExchange = {}
const FETCHED = { fetchedIndependently: true } as const

/** A difference is asserted by a scenario of its own clause alone. Of all others the second judge takes it. */
export function requireOneSetOfBooks(
  clauses: readonly string[],
  { said: difference }: FetchedExchange,
): void {
  if (difference === undefined || !clauses.includes(TWO_BOOKS.clause)) return
  throw violation(
    say`what the target shows of its storage differs from what is stored: ${difference}`,
    { expected: TWO_BOOKS.expected, actual: difference },
  )
}
