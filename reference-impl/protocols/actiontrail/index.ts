/** ActionTrail 2020-07-06 on the wire: what was called, as far as it is kept. */

import { ServiceError } from '../../errors'
import { NotValid, objects, oneOf, type Product, rpc, text, wholeNumber } from '../gateway'
import { requirePermission } from './permission'
import type { TrailEvent } from './trail-event'

const FILTERS: Readonly<Record<string, keyof TrailEvent>> = {
  ServiceName: 'serviceName',
  EventName: 'eventName',
  EventId: 'eventId',
  EventAccessKeyId: 'accessKeyId',
  User: 'userName',
}
const WEEK_MS = 7 * 86_400_000

/** @param events oldest first */
export function actionTrail(events: () => readonly TrailEvent[]): Product {
  return {
    name: 'Actiontrail',
    title: 'ActionTrail',
    version: '2020-07-06',
    operations: [
      rpc(
        'LookupEvents',
        {
          Direction: oneOf('FORWARD', 'BACKWARD'),
          StartTime: text,
          EndTime: text,
          LookupAttribute: objects,
          MaxResults: wholeNumber,
          NextToken: text,
        },
        (call, input) => {
          requirePermission(call, 'LookupEvents')
          const { Direction = 'BACKWARD', MaxResults = 20, LookupAttribute = [] } = input
          if (MaxResults < 1 || MaxResults > 50)
            throw new NotValid('MaxResults', 'it must be 1 to 50')
          if ((input.StartTime === undefined) !== (input.EndTime === undefined)) {
            throw new NotValid('StartTime', 'StartTime and EndTime are sent both, or neither')
          }
          const end = timeIn('EndTime', input.EndTime) ?? call.now()
          const start = timeIn('StartTime', input.StartTime) ?? end - WEEK_MS
          const found = events().filter(
            (event) => event.time >= start && event.time <= end && matches(event, LookupAttribute),
          )
          const ordered = Direction === 'FORWARD' ? found : found.reverse()
          const first = Number(input.NextToken ?? 0)
          if (!(Number.isSafeInteger(first) && first >= 0)) {
            throw new NotValid('NextToken', 'no answer had this one')
          }
          const next = first + MaxResults
          return {
            Events: ordered
              .slice(first, next)
              .map((event) => membersOf(event, call.caller.accountId)),
            NextToken: next < ordered.length ? String(next) : '',
            StartTime: apiTime(start),
            EndTime: apiTime(end),
          }
        },
      ),
    ],
    errorElement: 'Error',
    errorMembers: () => ({}),
    requestIdMember: 'RequestId',
    newRequestId: (uuid) => uuid.toUpperCase(),
    missing: (parameter) => new ServiceError('MissingParameter', 400, `${parameter} is needed.`),
    invalid: (parameter, reason) =>
      new ServiceError('InvalidQueryParameter', 400, `${parameter} is not valid: ${reason}.`),
  }
}

function matches(event: TrailEvent, filters: readonly ReadonlyMap<string, string>[]): boolean {
  if (filters.length > 2) throw new NotValid('LookupAttribute', 'there may be 1 or 2')
  return filters.every((filter) => {
    const name = filter.get('Key') ?? ''
    const member = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined
    if (member === undefined) {
      throw new NotValid('LookupAttribute', `its keys are ${Object.keys(FILTERS).join(', ')}`)
    }
    return event[member] === filter.get('Value')
  })
}

function membersOf(event: TrailEvent, accountId: string) {
  return {
    eventId: event.eventId,
    eventName: event.eventName,
    eventTime: apiTime(event.time),
    eventType: 'ApiCall',
    eventVersion: '1',
    eventSource: `${event.serviceName.toLowerCase()}.${event.region}.aliyuncs.com`,
    acsRegion: event.region,
    serviceName: event.serviceName,
    requestId: event.eventId,
    sourceIpAddress: event.sourceIp,
    userAgent: event.userAgent,
    userIdentity: {
      accountId,
      accessKeyId: event.accessKeyId,
      type: event.userType,
      userName: event.userName,
    },
    ...(event.errorCode !== undefined && { errorCode: event.errorCode }),
    ...(event.resource !== undefined && {
      resourceName: event.resource,
      resourceType: 'ACS::KMS::Key',
    }),
  }
}

function timeIn(name: string, sent: string | undefined): number | undefined {
  if (sent === undefined) return undefined
  const time = Date.parse(sent)
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(sent) && !Number.isNaN(time)) return time
  throw new NotValid(name, 'it must be such as 2026-01-02T03:04:05Z')
}

function apiTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
