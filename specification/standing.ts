/** What the standing of a clause means, in words, for every page and command that shows one. */
import type { Standing } from '../record/context'

export const STANDINGS: Record<Standing, string> = {
  documented: 'the page says so; a target that does otherwise violates the clause',
  contested:
    'the documents disagree or leave it open; only what holds under every reading is demanded, and which reading the target takes is recorded',
  inferred:
    'follows from what is documented, stated nowhere; a failure is a note and decides nothing',
  observed:
    'what the bundled reference does inside a freedom that the page leaves; counts against nobody',
}
