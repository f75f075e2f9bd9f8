/** The summary of a run on the terminal. */

import { plainText } from '../../record/plain-text'
import { earlyEndOf } from '../../record/run-event'
import { REPORTS } from '../formats/write-reports'
import { shellWord } from '../text/shell-word'
import type { Outcome, Run } from '../verdict/model'
import { countsWording } from '../wording/count-wording'
import { durationWording } from '../wording/duration-wording'
import { headlineFacts, OUTCOME_TITLES } from '../wording/headline'
import { slowWording } from '../wording/latency-wording'
import { outcomeSentence } from '../wording/outcome-wording'
import { profileWording } from '../wording/profile-wording'
import { referenceCaveat, saidWording, seenWording } from '../wording/target-wording'
import { writeFeatures } from './terminal-features'
import { writeFindings, writeViolationsInBrief } from './terminal-findings'
import { writeLatency } from './terminal-latency'
import { TerminalPage, type Tone } from './terminal-page'

export interface TerminalOptions {
  /** Left out: plain. */
  readonly color?: boolean | undefined
  /** Columns of the terminal; left out: there is none, and only the table has a fixed width. */
  readonly width?: number | undefined
  /** Where the reports were written, as the reader should see it. */
  readonly directory?: string | undefined
  /** How many violations, and notes, are shown in full. */
  readonly limit?: number | undefined
  /** A line for each violation, and the outcome. */
  readonly quiet?: boolean | undefined
}

const TONES: Readonly<Record<Outcome, Tone>> = {
  conformant: 'good',
  partial: 'unsure',
  violations: 'bad',
  faulted: 'unsure',
  incomplete: 'unsure',
}

/** Every line of it ends with a line break. */
export function terminalSummary(run: Run, options: TerminalOptions = {}): string {
  const { color = false, width, directory, limit, quiet = false } = options
  const page = new TerminalPage(width, color)
  if (quiet) {
    writeViolationsInBrief(page, run, limit)
  } else {
    writeFeatures(page, run)
    writeFindings(page, run, limit)
    page.line()
    writeTarget(page, run)
    page.line()
  }
  page.say(OUTCOME_TITLES[run.outcome].toUpperCase() + headlineFacts(run), {
    tone: TONES[run.outcome],
  })
  page.say(outcomeSentence(run))
  const caveats = [referenceCaveat(run), run.latency && slowWording(run.latency)]
  for (const caveat of caveats) if (caveat !== undefined) page.say(caveat, { tone: 'unsure' })
  if (directory !== undefined) writePlaces(page, directory)
  if (directory !== undefined && earlyEndOf(run.events) !== undefined)
    page.line(`Left       npx sealproof run --rerun ${shellWord(plainText(directory))}`)
  return page.toString()
}

function writeTarget(page: TerminalPage, run: Run): void {
  const { suite, target, profile, planned, durationMs } = run
  const counts = countsWording(run.counts, run.waived)
  const capabilities = target.capabilities.join(', ') || 'no optional capability'
  page.say(`${saidWording(target)}, declares ${capabilities}`, { lead: 'Target     ' })
  page.say(seenWording(run), { lead: 'Reached    ' })
  page.say(profileWording(profile), { lead: 'Profile    ' })
  page.say(`${suite.name} ${suite.version}, ${suite.specification}`, { lead: 'Suite      ' })
  page.say(`${planned} planned: ${counts}`, { lead: 'Scenarios  ' })
  page.say(durationWording(durationMs), { lead: 'Time       ' })
  if (run.latency !== undefined) writeLatency(page, run.latency)
}

function writePlaces(page: TerminalPage, directory: string): void {
  const { page: report, verdict, summary, junit, allureResults } = REPORTS
  const names = [report, summary, verdict, junit, `${allureResults}/`].join(', ')
  page.say(`${directory} (${names})`, { lead: 'Reports    ' })
}
