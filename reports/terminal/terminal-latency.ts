/** How long the target took to answer, in a terminal summary: the operations that cost the most time. */
import { oneLine } from '../../record/plain-text'
import { columnsOf, cut, padEnd, padStart } from '../text/columns'
import type { RunLatency } from '../verdict/latency'
import { latencyWording, waitingWording } from '../wording/latency-wording'
import type { TerminalPage } from './terminal-page'

/** `verdict.json` has all of them. */
const MOST_OPERATIONS = 5
const WIDEST_NAME = 28
const LEAD = 'Waiting    '

export function writeLatency(page: TerminalPage, latency: RunLatency): void {
  page.say(waitingWording(latency), { lead: LEAD })
  const shown = latency.operations.slice(0, MOST_OPERATIONS).map((each) => ({
    ...each,
    name: cut(oneLine(each.operation), WIDEST_NAME),
  }))
  const width = Math.max(...shown.map(({ name }) => columnsOf(name)))
  const indent = ' '.repeat(LEAD.length)
  for (const { name, exchanges, p50, p95, max } of shown) {
    const figures = [p50, p95, max].map((each) => padStart(latencyWording(each), 7))
    const [half, most, longest] = figures
    const text = `${padEnd(name, width)}${padStart(String(exchanges), 6)} × p50 ${half} p95 ${most} max ${longest}`
    page.say(text, { lead: indent })
  }
  const more = latency.operations.length - shown.length
  if (more > 0) page.say(`and ${more} more in verdict.json`, { lead: indent })
}
