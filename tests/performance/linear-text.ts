/**
 * Gives every text of tests/fixtures/adversarial.ts to every text function with 64 KiB and with
 * 1 MiB, and to every report with 4 KiB and 64 KiB in each of some thirty places:
 *
 *     npm run bench:text             all of them, in about ten minutes
 *     npm run bench:text -- wrap     those functions whose name holds "wrap"
 *
 * Prints the longest time of each function, and each growth that is not linear; then it ends with 1.
 */
import { ADVERSARIAL_TEXTS } from '../fixtures/adversarial'
import { type Sizes, superlinearGrowth } from '../fixtures/growth'
import { REPORT_FUNCTIONS, runSaying, TEXT_FUNCTIONS } from '../fixtures/text-functions'

const KIB = 1024
const SIZES: Sizes = { small: 64 * KIB, large: 1024 * KIB }
const SIZES_IN_RUN: Sizes = { small: 4 * KIB, large: 64 * KIB }
const [wanted = ''] = process.argv.slice(2)

/** Returns the number of texts for which it is not linear. */
function measure<Input>(
  name: string,
  work: (input: Input) => unknown,
  inputOf: (text: string) => Input,
  sizes: Sizes,
): number {
  if (!name.includes(wanted)) return 0
  let longest = { milliseconds: 0, text: '' }
  let superlinear = 0
  const timed = (text: string) => (input: Input) => {
    const started = performance.now()
    work(input)
    const milliseconds = performance.now() - started
    if (milliseconds > longest.milliseconds) longest = { milliseconds, text }
  }
  for (const [text, make] of Object.entries(ADVERSARIAL_TEXTS)) {
    const growth = superlinearGrowth((length) => inputOf(make(length)), timed(text), sizes)
    if (growth === undefined) continue
    superlinear++
    console.log(`NOT LINEAR  ${name}, ${text}: ${growth}`)
  }
  console.log(`${longest.milliseconds.toFixed(0).padStart(7)} ms  ${name}, ${longest.text}`)
  return superlinear
}

const ofTexts = Object.entries(TEXT_FUNCTIONS).map(([name, work]) =>
  measure(name, work, (text) => text, SIZES),
)
const ofRuns = Object.entries(REPORT_FUNCTIONS).map(([name, work]) =>
  measure(name, work, runSaying, SIZES_IN_RUN),
)
const superlinear = [...ofTexts, ...ofRuns].reduce((sum, count) => sum + count, 0)
console.log(superlinear === 0 ? 'All are linear.' : `${superlinear} are not linear.`)
process.exitCode = superlinear === 0 ? 0 : 1
