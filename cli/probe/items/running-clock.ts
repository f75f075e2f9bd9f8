/** A clock that only runs is the same in every sandbox, and cannot be moved. */
import type { ChecklistItem } from '../checklist-item'
import { defect } from '../item-result'
import type { ProbedSandbox } from '../session'

/** The two sandboxes are asked one after the other. */
const MOST_APART_MS = 3_600_000
const NEXT = 'See "A clock that only runs" in docs/target-contract.md.'

export const runningClock: ChecklistItem = {
  id: 'clock',
  title: 'clock answers, and only runs',
  async examine(session) {
    const [here, there] = [await session.mainSandbox(), await session.otherSandbox()]
    const first = await timeOf(here)
    const second = await timeOf(there)
    if (Math.abs(second - first) > MOST_APART_MS)
      throw defect('the clocks of two sandboxes show different times', NEXT)
    if ((await timeOf(here)) < first) throw defect('the clock runs backwards', NEXT)
    const reply = await here.ask('clock.advance', { hours: 0 })
    if (reply.kind !== 'absent')
      throw defect('clock.advance is there, and "clock": "running" is declared', NEXT)
    return 'clock.now; there is no clock.advance'
  },
}

async function timeOf(sandbox: ProbedSandbox): Promise<number> {
  const { time } = (await sandbox.valueOf('clock.now', {})) as { time: string }
  return Date.parse(time)
}
