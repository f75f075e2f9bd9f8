/**
 * Finds out who signed a request of ODPS, REST or tunnel. It needs the head of the request only: a body
 * may still be on its way.
 */

import type { Caller, Credential, FindCredential } from '../gateway'
import * as signatures from '../signatures'

export class OdpsAuthentication {
  readonly #find: FindCredential
  readonly #machineTime: () => number

  /**
   * @param machineTime the time of this machine in milliseconds, which clients sign by, even when the
   * clock of the cloud was moved
   */
  constructor(find: FindCredential, machineTime: () => number) {
    this.#find = find
    this.#machineTime = machineTime
  }

  /** @throws ServiceError with the codes of ODPS */
  callerOf(request: signatures.RequestHead): Caller {
    const claim = signatures.readOdps(request)
    const now = this.#machineTime()
    if (!signatures.isFresh(claim.date, now)) {
      throw signatures.requestTimeTooSkewed(claim.date, now)
    }
    const { caller, session } = this.#credentialOf(claim)
    if (!signatures.isSame(session?.token ?? '', claim.securityToken ?? '')) {
      throw signatures.credentialsNotValid('the security token is not of this access key')
    }
    if (session?.isExpired) throw signatures.credentialsExpired()
    const application = signatures.readApplicationClaim(request)
    if (application) this.#credentialOf(application)
    return caller
  }

  #credentialOf(claim: Pick<signatures.SignatureClaim, 'accessKeyId' | 'isMadeWith'>): Credential {
    const credential = this.#find(claim.accessKeyId)
    if (!credential) throw signatures.credentialsNotValid('accessKeyId not found')
    if (!claim.isMadeWith(credential.secret)) throw signatures.signatureNotMatch()
    if (!credential.isActive) throw signatures.credentialsNotValid('accessKeyId is disabled')
    return credential
  }
}
