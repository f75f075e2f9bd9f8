import { Kms, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-4',
  costs: 'Disabling a key stops nobody: KMS gives out what it once unwrapped or made.',
}

class RememberingKms extends Kms {
  readonly #dataKeys = new Map<string, ReturnType<Kms['decrypt']>>()

  override generateDataKey(...[caller, request]: Parameters<Kms['generateDataKey']>) {
    const answer = super.generateDataKey(caller, request)
    this.#dataKeys.set(answer.ciphertextBlob.toString('base64'), answer)
    return answer
  }

  override decrypt(...[caller, request]: Parameters<Kms['decrypt']>) {
    try {
      return super.decrypt(caller, request)
    } catch (error) {
      const kept = this.#dataKeys.get(request.ciphertextBlob.toString('base64'))
      if (!(error instanceof ServiceError && kept)) throw error
      return kept
    }
  }
}

export const connect = withParts({ kms: (settings) => new RememberingKms(settings) })
