import { DataKeys } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-1',
  costs: 'The rows that were to be taken away from everybody are still read by everybody.',
}

/** Readers hold every data key that they once had; writers ask each time. */
class HoldingDataKeys extends DataKeys {
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
    const held = this.#held.get(wrapped.toString('base64'))
    return held && !this.#isWriting ? held : super.unwrap(caller, region, wrapped)
  }
}

export const connect = withParts({ dataKeys: (needs) => new HoldingDataKeys(needs) })
