/** Finds out who signed a request, and refuses signatures that are wrong, too old, or used before. */

import type { ReceivedRequest } from '../http/received-request'
import * as signatures from '../signatures'
import type { Caller } from './caller'

export interface Credential {
  readonly secret: string
  readonly isActive: boolean
  readonly caller: Caller
  /** Temporary credentials count only with their token, until they expire. */
  readonly session?: { readonly token: string; readonly isExpired: boolean }
}

/** Undefined: there is no such access key. */
export type FindCredential = (accessKeyId: string) => Credential | undefined

export class Authenticator {
  readonly #find: FindCredential
  readonly #nonces = new signatures.Nonces()
  readonly #machineTime: () => number

  /**
   * @param machineTime the time of this machine in milliseconds, which clients sign by, even when the
   * clock of the cloud was moved
   */
  constructor(find: FindCredential, machineTime: () => number) {
    this.#find = find
    this.#machineTime = machineTime
  }

  /** @throws ServiceError with the gateway's codes */
  callerOf(request: ReceivedRequest): Caller {
    const claim = signatures.signatureClaim(request)
    const { accessKeyId, date, nonce, securityToken } = claim
    const now = this.#machineTime()
    signatures.checkFreshness(date, now)
    const credential = this.#find(accessKeyId)
    if (!credential) throw signatures.accessKeyNotFound()
    if (!claim.isMadeWith(credential.secret)) throw signatures.signatureDoesNotMatch()
    if (!credential.isActive) throw signatures.accessKeyInactive()
    if (credential.session?.token !== securityToken) throw signatures.securityTokenNotValid()
    if (credential.session?.isExpired) throw signatures.securityTokenExpired()
    if (nonce !== undefined) this.#nonces.use(accessKeyId, nonce, now)
    return credential.caller
  }
}
