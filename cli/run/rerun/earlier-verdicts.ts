/** What a rerun takes from an earlier run: how it was asked, and which of its scenarios are asked again. */
import type { RunContext } from '../../../record/context'
import { contextIn } from '../../../record/context-attachment'
import { chunksOf, oneLine, readRunFrom, type Scenario } from '../../../reports'
import { UsageError } from '../../../specification/usage-error'
import { recordOf } from '../run-folder'
import { refuseIfBusy } from '../run-lock'

export interface EarlierVerdicts {
  /** As the operator gave it. */
  readonly folder: string
  readonly context: RunContext
  /** ISO 8601, UTC; null: it never started. */
  readonly started: string | null
  /** Ids of what did not conform. */
  readonly left: readonly string[]
}

/** @throws UsageError where the folder is no run of scenarios, or everything conformed */
export function earlierVerdicts(folder: string): EarlierVerdicts {
  const path = recordOf(folder)
  refuseIfBusy(folder)
  let context: RunContext | undefined
  const run = readRunFrom(chunksOf(path), path, {
    onMessage({ attachment }) {
      context = (attachment && contextIn(attachment)) ?? context
    },
  })
  if (context === undefined) throw cannotRerun(folder, 'its record does not say what it is of')
  if (context.exploration !== undefined)
    throw cannotRerun(
      folder,
      'it is an exploration; sealproof explore --seed plays its walks again',
    )
  const left = run.scenarios.filter(isAskedAgain).map(({ id }) => id)
  if (left.length === 0) throw nothingLeft(folder)
  return { folder, context, started: run.started, left }
}

/** For a target that cannot be brought to the starting point of a scenario, there may be a mend since. */
export function isAskedAgain(scenario: Scenario): boolean {
  switch (scenario.verdict) {
    case 'conforms':
    case 'excluded':
      return false
    case 'inapplicable':
      return scenario.differs === undefined && scenario.lacks === undefined
    default:
      return true
  }
}

export function cannotRerun(folder: string, reason: string): UsageError {
  return new UsageError(`--rerun ${oneLine(folder)}: ${reason}`)
}

/** A run that asks nothing would have no verdict. */
function nothingLeft(folder: string): UsageError {
  return cannotRerun(
    folder,
    'nothing is left to ask again, because every scenario that it asked conforms or does not apply; to ask everything, leave the flag out',
  )
}
