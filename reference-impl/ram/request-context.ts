/**
 * The condition keys that RAM knows of every request, whatever its service
 * (https://www.alibabacloud.com/help/doc-detail/93738.htm, "Condition").
 */

import type { Clock } from '../clock'
import type { ConditionValue } from './condition-operators'

/** Where requests come from, and how. */
export interface Client {
  readonly sourceIp: string
  readonly usesHttps: boolean
  /** Whether the user logged on with multi-factor authentication. */
  readonly usedMfa: boolean
}

/** A client outside of the account's networks: 203.0.113.0/24 is for documentation (RFC 5737). */
export const ANY_CLIENT: Client = { sourceIp: '203.0.113.1', usesHttps: true, usedMfa: false }

/** Undefined: the request has no such key. */
export type ContextKeys = (key: string) => ConditionValue | undefined

export function contextKeys(clock: Clock, client: Client = ANY_CLIENT): ContextKeys {
  return (key) => {
    switch (key) {
      case 'acs:CurrentTime':
        return new Date(clock.now()).toISOString()
      case 'acs:SourceIp':
        return client.sourceIp
      case 'acs:SecureTransport':
        return client.usesHttps
      case 'acs:MFAPresent':
        return client.usedMfa
      default:
        return undefined
    }
  }
}
