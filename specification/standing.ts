/** The meaning of each standing, for pages and commands. */
import type { Standing } from '../record/context'

export const STANDINGS: Record<Standing, string> = {
  documented: 'the page says so; a target that acts otherwise violates the clause',
  contested:
    'the documents disagree or leave it open; scenarios demand only what holds under every reading, and record which reading the target follows',
  inferred:
    'follows from what is documented, but is not stated; a failure is a note and decides nothing',
  observed:
    'what the bundled reference does where the page leaves a choice; never counts against another target',
}
