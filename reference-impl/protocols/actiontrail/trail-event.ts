/**
 * Events of ActionTrail: the calls of clients, which the gateway recorded, and the calls of services
 * to KMS, which KMS logged.
 */

import type { CallLogEntry, Kms } from '../../index'
import type { RecentCall } from '../recent-calls'

export interface TrailEvent {
  readonly eventId: string
  readonly eventName: string
  readonly serviceName: string
  readonly region: string
  /** Milliseconds since the epoch. */
  readonly time: number
  readonly accessKeyId: string
  readonly userName: string
  readonly userType: string
  readonly sourceIp: string
  readonly userAgent: string
  readonly errorCode?: string
  /** The id of a key. */
  readonly resource?: string
}

const SERVICES: Readonly<Record<string, string>> = {
  odps: 'odps.aliyuncs.com',
  hologres: 'hologres.aliyuncs.com',
}
const USER_TYPES = { account: 'root-account', user: 'ram-user', role: 'assumed-role' } as const

/** @param calls newest first; @returns oldest first */
export function trailEvents(
  calls: readonly RecentCall[],
  kms: Pick<Kms, 'callLog' | 'droppedCalls'>,
): readonly TrailEvent[] {
  const ofClients = calls.flatMap((call) => (call.caller ? [eventOfCall(call)] : []))
  const first = kms.droppedCalls()
  const ofServices = kms
    .callLog()
    .flatMap((entry, index) =>
      entry.caller.service === undefined ? [] : [eventOfService(entry, first + index)],
    )
  return [...ofClients, ...ofServices].sort((left, right) => left.time - right.time)
}

function eventOfCall({ caller, errorCode, ...call }: RecentCall): TrailEvent {
  return {
    eventId: call.requestId,
    eventName: call.operation ?? '',
    serviceName: call.product ?? '',
    region: call.region,
    time: Date.parse(call.time),
    accessKeyId: caller?.accessKeyId ?? '',
    userName: caller?.kind === 'account' ? 'root' : (caller?.principal ?? ''),
    userType: caller ? USER_TYPES[caller.kind] : '',
    sourceIp: call.clientIp,
    userAgent: call.userAgent,
    ...(errorCode !== undefined && { errorCode }),
  }
}

function eventOfService(entry: CallLogEntry, number: number): TrailEvent {
  const { caller, keyId, operation, outcome, region, time } = entry
  const service = SERVICES[caller.service ?? ''] ?? ''
  return {
    eventId: `kms-${time}-${number}`,
    eventName: operation,
    serviceName: 'Kms',
    region,
    time,
    accessKeyId: '',
    userName: service,
    userType: 'cloud-service',
    sourceIp: service,
    userAgent: service,
    ...(outcome !== 'completed' && { errorCode: outcome }),
    ...(keyId !== undefined && { resource: keyId }),
  }
}
