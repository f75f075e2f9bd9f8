/** The time zone in which a result is written: of the task, else of the project. */

import { DEFAULT_TIME_ZONE, isTimeZone } from '../../columns'
import type { Project } from '../../index'

export function timeZoneOf(
  { meta: { properties } }: Project,
  settings: Readonly<Record<string, string>>,
): string {
  const name = settings['odps.sql.timezone'] ?? properties.timezone
  return typeof name === 'string' && isTimeZone(name) ? name : DEFAULT_TIME_ZONE
}
