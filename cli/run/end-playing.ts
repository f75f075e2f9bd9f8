/**
 * Ends Cucumber's run after the scenarios that are under way: the others are not begun, hooks after the run and its last
 * message follow as usual. Cucumber's own `failFast` begins the others too, and skips their steps.
 */

interface SerialAdapter {
  runTestCases(items: Iterable<unknown>): Promise<boolean>
}

interface ParallelPhase {
  queue: unknown[]
  /** Called when a thread has ended a scenario. */
  next(command: unknown, event: unknown): unknown
}

let isEndedNow: () => boolean = () => false
let isInstalled = false

/** Called before Cucumber is loaded. It holds for runs that begin later. */
export function playUntil(isEnded: () => boolean = () => false): void {
  isEndedNow = isEnded
  if (isInstalled) return
  isInstalled = true
  const { InProcessAdapter } = require('@cucumber/cucumber/lib/runtime/serial/adapter') as {
    InProcessAdapter: { prototype: SerialAdapter }
  }
  const { TestCasesPhase } =
    require('@cucumber/cucumber/lib/runtime/parallel/test_cases_phase') as {
      TestCasesPhase: { prototype: ParallelPhase }
    }
  const { runTestCases } = InProcessAdapter.prototype
  InProcessAdapter.prototype.runTestCases = function (items) {
    return runTestCases.call(this, untilEnded(items))
  }
  const { next } = TestCasesPhase.prototype
  TestCasesPhase.prototype.next = function (command, event) {
    if (isEndedNow()) this.queue.length = 0
    return next.call(this, command, event)
  }
}

function* untilEnded(items: Iterable<unknown>): Generator<unknown> {
  for (const item of items) {
    if (isEndedNow()) return
    yield item
  }
}
