/** The time zone of a project, in which rows of text have dates and times. */

import { DEFAULT_TIME_ZONE, isTimeZone } from '../columns'
import type { Project } from './project'

export function projectTimeZone({ meta: { properties } }: Project): string {
  const { timezone } = properties
  return typeof timezone === 'string' && isTimeZone(timezone) ? timezone : DEFAULT_TIME_ZONE
}
