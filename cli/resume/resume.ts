/** Goes on with a run that was broken off: scenarios that have a verdict keep it, and the others are asked. */
import { rmSync } from 'node:fs'
import type { RunContext } from '../../record/context'
import { UsageError } from '../../specification/usage-error'
import { conduct } from '../run/conduct'
import { changeOf, removeState } from '../run/record-state'
import type { RunRequest } from '../run/request'
import { recordOf } from '../run/run-folder'
import { lockRun } from '../run/run-lock'
import type { GivenSettings } from '../setting-value'
import { type BegunRun, earlierRun } from './earlier-run'
import { recordedFlags, recordedSettings } from './recorded-flags'

export interface ResumeRequest {
  readonly settings: GivenSettings
  readonly features: string
  readonly parallel: number
  readonly json?: boolean
  readonly page?: boolean
}

/** Resolves to the exit code of the run. */
export async function resume(folder: string, request: ResumeRequest): Promise<number> {
  const path = recordOf(folder)
  const unlock = lockRun(folder)
  try {
    const earlier = earlierRun(folder, path)
    if (changeOf(folder, path) === 'changed')
      throw new UsageError(
        `${folder} cannot be resumed: ${path} was changed since the run was broken off; take it from a copy, or play the run again`,
      )
    const again = runRequestOf(folder, earlier.context, request)
    if (earlier.runId !== undefined)
      return await conduct({ ...again, resumes: earlier as BegunRun })
    // Nothing was asked yet: the run begins anew in the same folder.
    rmSync(path)
    removeState(folder)
    unlock()
    return await conduct(again)
  } finally {
    unlock()
  }
}

/** The run as it was asked for. @throws UsageError for a setting whose value the record does not have */
function runRequestOf(folder: string, context: RunContext, request: ResumeRequest): RunRequest {
  const { settings, ...others } = request
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
