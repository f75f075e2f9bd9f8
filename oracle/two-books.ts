/** MEC-2 is about stored bytes: a target that shows others than those that are stored keeps two sets of books. */
import { type Saying, say } from '../record/saying'
import { type Finding, findings } from './finding'

export const TWO_BOOKS = {
  clause: 'MEC-2',
  expected: say`in storage, the bytes that the target shows`,
} as const

export function twoBooks(difference: Saying | undefined): readonly Finding[] {
  return difference === undefined
    ? []
    : findings([TWO_BOOKS.clause], TWO_BOOKS.expected, difference)
}
