import { DataKeys, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-2',
  costs: 'Until its last day a key that was given up opens the data to everybody.',
}

/** Whoever asked for the deletion was to have time to copy the rows. */
class PatientDataKeys extends DataKeys {
  readonly #held = new Map<string, Buffer>()
  #isWriting = false

  override ofProject(...asked: Parameters<DataKeys['ofProject']>) {
    this.#isWriting = true
    try {
      const dataKey = super.ofProject(...asked)
      this.#held.set(dataKey.wrapped.toString('base64'), dataKey.plaintext)
      return dataKey
    } finally {
      this.#isWriting = false
    }
  }

  override unwrap(...[caller, region, wrapped]: Parameters<DataKeys['unwrap']>) {
    try {
      return super.unwrap(caller, region, wrapped)
    } catch (error) {
      const held = this.#held.get(wrapped.toString('base64'))
      const isPending = error instanceof ServiceError && error.message.includes('PendingDeletion')
      if (held && isPending && !this.#isWriting) return held
      throw error
    }
  }
}

export const connect = withParts({ dataKeys: (needs) => new PatientDataKeys(needs) })
