/** For specimens that look at which keys their owner took away, rather than ask KMS each time. */
import {
  DataKeys,
  type DataKeysNeeds,
  Kms,
  type Parts,
  Tunnel,
  type TunnelNeeds,
} from '../../reference-impl/index'

export class KmsNotingTakenKeys extends Kms {
  /** Disabled or scheduled for deletion, and not given back since. */
  readonly taken = new Set<string>()
  /** Given back or not. */
  readonly everDisabled = new Set<string>()
  readonly everScheduled = new Set<string>()

  override disableKey(...[caller, request]: Parameters<Kms['disableKey']>) {
    const key = super.disableKey(caller, request)
    this.everDisabled.add(key.keyId)
    this.taken.add(key.keyId)
    return key
  }

  override enableKey(...[caller, request]: Parameters<Kms['enableKey']>) {
    const key = super.enableKey(caller, request)
    this.taken.delete(key.keyId)
    return key
  }

  override scheduleKeyDeletion(...[caller, request]: Parameters<Kms['scheduleKeyDeletion']>) {
    const key = super.scheduleKeyDeletion(caller, request)
    this.everScheduled.add(key.keyId)
    this.taken.add(key.keyId)
    return key
  }

  override cancelKeyDeletion(...[caller, request]: Parameters<Kms['cancelKeyDeletion']>) {
    const key = super.cancelKeyDeletion(caller, request)
    this.taken.delete(key.keyId)
    return key
  }
}

/** MaxCompute has no other way to KMS than its data keys. */
class DataKeysOfNotingKms extends DataKeys {
  readonly kms: KmsNotingTakenKeys

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.kms = needs.kms as KmsNotingTakenKeys
  }
}

export class TunnelAwareOfTakenKeys extends Tunnel {
  protected readonly kms: KmsNotingTakenKeys
  protected readonly projects: TunnelNeeds['projects']

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.kms = (needs.dataKeys as DataKeysOfNotingKms).kms
    this.projects = needs.projects
  }
}

export const NOTING_TAKEN_KEYS = {
  kms: (settings) => new KmsNotingTakenKeys(settings),
  dataKeys: (needs) => new DataKeysOfNotingKms(needs),
} satisfies Partial<Parts>
