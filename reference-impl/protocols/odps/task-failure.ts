/** The text of a task that failed: clients find the code in it. */

import { ServiceError } from '../../errors'

/**
 * Statements name their own codes. What a service below refuses has none in SQL: NO_PRIVILEGE is the
 * documented exception of authorization; for the refusals of storage encryption no page names a code,
 * so they are the failure of the job, and the service's own code stands in the text.
 */
export function taskFailure(error: unknown): string {
  if (!(error instanceof ServiceError)) return 'ODPS-0010000:System internal error'
  const { code, message } = error
  if (message.startsWith('ODPS-')) return message
  if (code === 'NO_PRIVILEGE') return `ODPS-0130013:Authorization exception - ${message}`
  return `ODPS-0123144:Fuxi job failed - ${code}: ${message}`
}
