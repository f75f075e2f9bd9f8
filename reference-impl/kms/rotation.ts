/**
 * Automatic rotation: a new version of the key's material at each interval
 * (https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/configure-key-rotation).
 */

import { DAY_MS } from '../clock'
import type { Rotation } from './key-record'
import { invalidParameter } from './refusals'
import type { RotationRequest } from './requests'

const SECONDS_PER_UNIT: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 }
const DAY_SECONDS = DAY_MS / 1000
const [LEAST_DAYS, MOST_DAYS] = [7, 365]

/** @throws ServiceError `InvalidParameter` */
export function rotationOf(
  { enableAutomaticRotation = false, rotationInterval = `${MOST_DAYS}d` }: RotationRequest,
  now: number,
): Rotation {
  const intervalSeconds = secondsIn(rotationInterval)
  if (!enableAutomaticRotation) return { isOn: false }
  return { isOn: true, intervalSeconds, nextAt: now + intervalSeconds * 1000 }
}

function secondsIn(interval: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,9})([dhms])$/.exec(interval) ?? []
  const seconds = Number(amount) * (SECONDS_PER_UNIT[unit] ?? Number.NaN)
  if (seconds >= LEAST_DAYS * DAY_SECONDS && seconds <= MOST_DAYS * DAY_SECONDS) return seconds
  throw invalidParameter(
    'RotationInterval',
    `it must be ${LEAST_DAYS} to ${MOST_DAYS} days, such as ${MOST_DAYS}d or 604800s`,
  )
}
