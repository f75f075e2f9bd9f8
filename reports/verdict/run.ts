/** Composes the model of a run from its scenarios and its frame. */

import type { RunContext } from '../../record/context'
import { say } from '../../record/saying'
import { hasReferenceLoaded } from '../../record/seen-target'
import { DEFAULT_PROFILE, profileNamed } from '../../specification/profiles'
import { isWaived, judgeWaivers } from '../waivers/judge-waivers'
import { judgeClause } from './clause-verdict'
import { documentedCounts } from './documented'
import { runLatency } from './latency'
import type { Run, Scenario, SuiteFault } from './model'
import { countScenarios, outcomeOf } from './outcome'
import { isPartial } from './partial'
import type { RunFrame } from './run-frame'
import { suiteFault } from './suite-fault'

export function composeRun(parts: {
  readonly context: RunContext | undefined
  /** Whether a scenario noted that the bundled reference was loaded in the target's process. */
  readonly referenceLoaded?: boolean
  readonly frame: RunFrame
  readonly scenarios: readonly Scenario[]
  readonly suiteFaults: readonly SuiteFault[]
  readonly events: Run['events']
  readonly remarks: Run['remarks']
}): Run {
  const { context = UNKNOWN_CONTEXT, frame, events, remarks } = parts
  const { scenarios, waivers } = judgeWaivers(context, parts.scenarios, frame.started)
  const counts = countScenarios(scenarios)
  const byClause = Map.groupBy(scenarios, ({ clause }) => clause)
  const profile = context.profile ?? profileNamed(DEFAULT_PROFILE)
  const partial = isPartial(context.selection) || counts.excluded > 0
  const clauses = context.clauses.map((clause) =>
    judgeClause(clause, byClause.get(clause.id) ?? [], profile),
  )
  const seen = seenIn(context, parts.referenceLoaded ?? false)
  const latency = runLatency(scenarios, seen.targetSeen)
  return {
    suite: context.suite,
    ...(context.by === undefined ? {} : { by: context.by }),
    starters: context.starters ?? [],
    target: context.target,
    ...seen,
    targetArgument: context.targetArgument,
    settings: context.settings ?? [],
    ...(context.storageReader === undefined ? {} : { storageReader: context.storageReader }),
    profile,
    strict: context.strict ?? false,
    selection: context.selection,
    partial,
    ...(context.shards === undefined ? {} : { shards: context.shards }),
    areas: context.areas,
    knownFaults: context.knownFaults ?? [],
    frameworks: context.frameworks ?? [],
    runtime: frame.runtime,
    ...(frame.ci ? { ci: frame.ci } : {}),
    started: frame.started,
    finished: frame.finished,
    durationMs: frame.durationMs,
    ...(latency === undefined ? {} : { latency }),
    events,
    documented: documentedCounts(clauses),
    outcome: outcomeOf(
      { scenarios, counts, clauses, partial },
      {
        inGoodOrder: frame.inGoodOrder,
        targetFailed: frame.targetFaults.length > 0,
      },
    ),
    planned: scenarios.length,
    counts,
    waived: scenarios.filter(isWaived).length,
    waivers,
    clauses,
    scenarios,
    suiteFaults: parts.context ? parts.suiteFaults : [NO_CONTEXT, ...parts.suiteFaults],
    targetFaults: frame.targetFaults,
    remarks,
  }
}

/** What was seen of the target, and by what it is known that the bundled reference answered. */
function seenIn(context: RunContext, loadedLater: boolean): Pick<Run, 'targetSeen' | 'reference'> {
  const { target, targetArgument } = context
  const targetSeen = context.targetSeen?.map((seen) =>
    loadedLater && 'sha256' in seen ? ({ ...seen, referenceLoaded: true } as const) : seen,
  )
  const reference = referenceBasis()
  return { ...(targetSeen && { targetSeen }), ...(reference && { reference }) }

  function referenceBasis(): Run['reference'] {
    if (targetSeen === undefined) return targetArgument === 'reference' ? 'bundled' : undefined
    if (targetSeen.some(({ kind }) => kind === 'reference')) return 'bundled'
    if (target.reference) return 'declared'
    return targetSeen.some(hasReferenceLoaded) ? 'loaded' : undefined
  }
}

/** For a record without a context: it was not made by the command, or has no first line. */
const UNKNOWN_CONTEXT: RunContext = {
  suite: { name: 'unknown', version: 'unknown', specification: 'unknown' },
  target: { name: 'unknown', version: 'unknown', capabilities: [] },
  targetArgument: 'unknown',
  selection: {},
  areas: [],
  clauses: [],
}

const NO_CONTEXT = suiteFault(
  say`the record does not say what suite, target and clauses it is about`,
)
