/** Goes on with a run that was broken off: scenarios that have a verdict keep it, and the others are asked. */
import type { RunContext } from '../../record/context'
import { UsageError } from '../../specification/usage-error'
import { closeConnections, connectionFor } from '../../steps/support/connection'
import { EXIT_CODE, INTERRUPTED } from '../exit-codes'
import { conduct } from '../run/conduct'
import { changeOf } from '../run/record-state'
import type { RunRequest } from '../run/request'
import { recordOf } from '../run/run-folder'
import { lockRun } from '../run/run-lock'
import { lineFor } from '../run/waiting-line'
import type { GivenSettings } from '../setting-value'
import { dueAmong, momentOf, pastsOf, type TimedScenario, timedIn } from './due-scenarios'
import { type BegunRun, earlierRun } from './earlier-run'
import { interruptedWhileItWaits, sleepUntil } from './follow'
import { recordedFlags, recordedSettings } from './recorded-flags'

export interface ResumeRequest {
  readonly settings: GivenSettings
  readonly features: string
  readonly parallel: number
  /** Stays until no scenario waits. */
  readonly follow?: boolean
  readonly json?: boolean
  readonly page?: boolean
}

/** Resolves to the exit code of the run. */
export async function resume(folder: string, request: ResumeRequest): Promise<number> {
  const path = recordOf(folder)
  const unlock = lockRun(folder)
  try {
    for (;;) {
      const earlier = earlierRun(folder, path)
      if (changeOf(folder, path) === 'changed')
        throw new UsageError(
          `${folder} cannot be resumed: ${path} was changed since the run was broken off; take it from a copy, or play the run again`,
        )
      const again = runRequestOf(folder, earlier.context, request)
      if (earlier.runId === undefined) {
        // Nothing was asked yet: the run begins anew in the same folder.
        unlock()
        return await conduct({ ...again, takesFolder: true })
      }
      const code = await goOn(earlier as BegunRun, again, request)
      if (code !== 'waits') return code
    }
  } finally {
    unlock()
  }
}

/** Resolves to the exit code, or to `waits` where `--follow` stays. */
async function goOn(
  earlier: BegunRun,
  again: RunRequest,
  { follow = false }: ResumeRequest,
): Promise<number | 'waits'> {
  const timed = timedIn(earlier)
  if (timed.length === 0) return conduct({ ...again, resumes: earlier })
  const now = await momentOf(await connectionFor(again), timed)
  const due = dueAmong(timed, now)
  if (due.length === 0 && isNothingElseLeft(earlier)) {
    await closeConnections()
    if (!follow) {
      const line = lineFor(
        earlier.waiting.map(({ suspension }) => suspension),
        earlier.folder,
      )
      process.stdout.write(`${line}\n`)
      return EXIT_CODE.incomplete
    }
    if ((await sleepUntil(timed, now)) === undefined) return 'waits'
    return interruptedWhileItWaits(recordOf(earlier.folder), earlier.folder, again)
  }
  const notYet = new Set(
    earlier.waiting
      .filter((each) => !due.includes(each as TimedScenario))
      // Walks are played when no other scenario waits.
      .filter(({ suspension }) => suspension.until === 'time' || due.length < timed.length)
      .map(({ pickleId }) => pickleId),
  )
  let waits = false
  const code = await conduct({
    ...again,
    resumes: { ...earlier, notYet },
    pasts: pastsOf(earlier, timed, due, now, again.parallel),
    follows: follow,
    ended: ({ counts }) => {
      waits = counts.waiting > 0
    },
  })
  return follow && waits && code !== INTERRUPTED ? 'waits' : code
}

/** Every scenario has a result, or waits. */
function isNothingElseLeft({ testCases, finished, waiting }: BegunRun): boolean {
  const waits = new Set(waiting.map(({ pickleId }) => pickleId))
  return testCases.every(({ pickleId }) => finished.has(pickleId) || waits.has(pickleId))
}

/** The run as it was asked for. @throws UsageError for a setting whose value the record does not have */
function runRequestOf(folder: string, context: RunContext, request: ResumeRequest): RunRequest {
  const { settings, follow: _, ...others } = request
  const { by, selection } = context
  const { rerun, bail } = selection
  return {
    ...others,
    ...recordedFlags(context),
    settings: recordedSettings(context, settings),
    out: folder,
    ...(rerun === undefined ? {} : { rerun }),
    ...(bail === undefined ? {} : { bail }),
    ...(by === undefined ? {} : { by }),
  }
}
