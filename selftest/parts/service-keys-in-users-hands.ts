/** A KMS that lets its users change the state of services' keys: which states, a specimen says. */
import { type Caller, type KeyMetadata, Kms, ServiceError } from '../../reference-impl/index'

export class ServiceKeysInUsersHands extends Kms {
  readonly #states = new Map<string, KeyMetadata['keyState']>()

  override describeKey(...[caller, request]: Parameters<Kms['describeKey']>) {
    return this.#described(super.describeKey(caller, request))
  }

  override generateDataKey(...[caller, request]: Parameters<Kms['generateDataKey']>) {
    return this.#enabledOnly(super.generateDataKey(caller, request))
  }

  override decrypt(...[caller, request]: Parameters<Kms['decrypt']>) {
    return this.#enabledOnly(super.decrypt(caller, request))
  }

  /** Undefined where the key is none of a service. */
  protected change(
    caller: Caller,
    request: { readonly region: string; readonly keyId: string },
    state: KeyMetadata['keyState'],
  ): KeyMetadata | undefined {
    const key = super.describeKey(caller, request)
    if (key.creatorType !== 'Service') return undefined
    this.#states.set(key.keyId, state)
    return this.#described(key)
  }

  #described(key: KeyMetadata): KeyMetadata {
    return { ...key, keyState: this.#states.get(key.keyId) ?? key.keyState }
  }

  #enabledOnly<Answer extends { readonly keyId: string }>(answer: Answer): Answer {
    const state = this.#states.get(answer.keyId) ?? 'Enabled'
    if (state === 'Enabled') return answer
    throw new ServiceError(`Rejected.${state}`, 409, `the key is ${state}`)
  }
}
