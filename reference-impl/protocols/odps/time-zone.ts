/** The time zone in which a result is written: of the task, else of the project. */

import { DEFAULT_TIME_ZONE } from '../../columns'
import type { Project } from '../../index'

export function timeZoneOf(
  { meta: { properties } }: Project,
  settings: Readonly<Record<string, string>>,
): string {
  const name = settings['odps.sql.timezone'] ?? properties.timezone
  return typeof name === 'string' && isTimeZone(name) ? name : DEFAULT_TIME_ZONE
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
