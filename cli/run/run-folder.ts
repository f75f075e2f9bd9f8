/** The folder of a finished run. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { isFile } from '../../reports'
import { UsageError } from '../../specification/usage-error'

export function isRun(folder: string): boolean {
  return isFile(recordIn(folder))
}

/** Throws a {@link UsageError} where there is none. */
export function recordOf(folder: string): string {
  if (isRun(folder)) return recordIn(folder)
  throw new UsageError(whyNot(folder))
}

function whyNot(folder: string): string {
  const record = recordIn(folder)
  try {
    statSync(record)
    return `${folder} is not the folder of a run: its run.ndjson is not a file`
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? `${folder} is not the folder of a run: it has no run.ndjson`
      : `${record} cannot be read: ${message}`
  }
}

function recordIn(folder: string): string {
  return join(folder, 'run.ndjson')
}
