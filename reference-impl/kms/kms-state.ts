/** What the operations of one account's KMS work on. It stays inside this room. */

import type { Clock } from '../clock'
import type { RandomBytes } from '../random'
import type { CallRecord } from './call-record'
import type { Authorize } from './caller'
import type { KeyRing } from './key-ring'
import type { MasterKeys } from './master-keys'

export interface Interior {
  readonly accountId: string
  readonly clock: Clock
  readonly random: RandomBytes
  readonly authorize: Authorize
  readonly activatedRegions: Set<string>
  readonly keys: KeyRing
  readonly masterKeys: MasterKeys
  readonly calls: CallRecord
}
