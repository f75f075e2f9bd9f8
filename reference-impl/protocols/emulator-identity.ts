/** The account that an emulator has, and the account's own access key. */

export interface EmulatorIdentity {
  /** Digits. */
  readonly accountId: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** The region of an endpoint that names none. */
  readonly region: string
}

export const DEFAULT_IDENTITY: EmulatorIdentity = {
  accountId: '1234567890123456',
  accessKeyId: 'testid',
  accessKeySecret: 'testsecret',
  region: 'cn-shanghai',
}
