/** Composes the model of a run from its scenarios and its frame. */

import type { RunContext } from '../../record/context'
import { isWaived, judgeWaivers } from '../waivers/judge-waivers'
import { judgeClause } from './clause-verdict'
import type { Run, Scenario, SuiteFault } from './model'
import { countScenarios, outcomeOf } from './outcome'
import type { RunFrame } from './run-frame'

export function composeRun(parts: {
  readonly context: RunContext | undefined
  readonly frame: RunFrame
  readonly scenarios: readonly Scenario[]
  readonly suiteFaults: readonly SuiteFault[]
  readonly remarks: readonly string[]
}): Run {
  const { context = UNKNOWN_CONTEXT, frame, remarks } = parts
  const { scenarios, waivers } = judgeWaivers(context, parts.scenarios, frame.started)
  const counts = countScenarios(scenarios)
  const byClause = Map.groupBy(scenarios, ({ clause }) => clause)
  return {
    suite: context.suite,
    ...(context.by === undefined ? {} : { by: context.by }),
    target: context.target,
    targetArgument: context.targetArgument,
    settings: context.settings ?? [],
    selection: context.selection,
    ...(context.shards === undefined ? {} : { shards: context.shards }),
    areas: context.areas,
    knownFaults: context.knownFaults ?? [],
    frameworks: context.frameworks ?? [],
    runtime: frame.runtime,
    ...(frame.ci ? { ci: frame.ci } : {}),
    started: frame.started,
    finished: frame.finished,
    durationMs: frame.durationMs,
    outcome: outcomeOf(scenarios, counts, {
      inGoodOrder: frame.inGoodOrder,
      targetFailed: frame.targetFaults.length > 0,
    }),
    planned: scenarios.length,
    counts,
    waived: scenarios.filter(isWaived).length,
    waivers,
    clauses: context.clauses.map((clause) => judgeClause(clause, byClause.get(clause.id) ?? [])),
    scenarios,
    suiteFaults: parts.context ? parts.suiteFaults : [NO_CONTEXT, ...parts.suiteFaults],
    targetFaults: frame.targetFaults,
    remarks,
  }
}

/** For a record without a context: it was not made by the command, or has no first line. */
const UNKNOWN_CONTEXT: RunContext = {
  suite: { name: 'unknown', version: 'unknown', specification: 'unknown' },
  target: { name: 'unknown', version: 'unknown', capabilities: [] },
  targetArgument: 'reference',
  selection: {},
  areas: [],
  clauses: [],
}

const NO_CONTEXT: SuiteFault = {
  reason: 'the record does not say what suite, target and clauses it is about',
}
