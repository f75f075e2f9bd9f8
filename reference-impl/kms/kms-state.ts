/** The state of one account's KMS: what its operations read and change. Not exported. */

import type { Clock } from '../clock'
import type { RandomBytes } from '../random'
import type { Records } from '../state'
import type { CallRecord } from './call-record'
import type { Authorize } from './caller'
import type { Failures } from './failures'
import type { KeyRing } from './key-ring'
import type { MasterKeys } from './master-keys'

export interface KmsState {
  readonly accountId: string
  readonly clock: Clock
  readonly random: RandomBytes
  readonly authorize: Authorize
  /** By region. */
  readonly activations: Records<{ readonly region: string }>
  readonly keys: KeyRing
  readonly masterKeys: MasterKeys
  readonly calls: CallRecord
  readonly failures: Failures
}
