/** A KMS that lets its users change the state of services' keys. */
import { type KeyMetadata, type Kms, ServiceError } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

/**
 * @param operation changes a service's key to `state`; a user's key is changed as in the reference
 */
export function changingServiceKeys(
  operation: 'disableKey' | 'scheduleKeyDeletion',
  state: KeyMetadata['keyState'],
): Replacement {
  return replacing('kms', (kms) => {
    const states = new Map<string, KeyMetadata['keyState']>()
    const described = (key: KeyMetadata): KeyMetadata => {
      return { ...key, keyState: states.get(key.keyId) ?? key.keyState }
    }
    const change = (...[caller, request]: Parameters<Kms['scheduleKeyDeletion']>): KeyMetadata => {
      const key = kms.describeKey(caller, request)
      if (key.creatorType !== 'Service') return kms[operation](caller, request)
      states.set(key.keyId, state)
      return described(key)
    }
    const enabledOnly = <Answer extends { readonly keyId: string }>(answer: Answer): Answer => {
      const now = states.get(answer.keyId) ?? 'Enabled'
      if (now === 'Enabled') return answer
      throw new ServiceError(`Rejected.${now}`, 409, `the key is ${now}`)
    }
    return {
      [operation]: change,
      describeKey: (caller, request) => described(kms.describeKey(caller, request)),
      generateDataKey: (caller, request) => enabledOnly(kms.generateDataKey(caller, request)),
      decrypt: (caller, request) => enabledOnly(kms.decrypt(caller, request)),
    }
  })
}
