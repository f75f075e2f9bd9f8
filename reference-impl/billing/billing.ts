/** The current bill of one account. */

import type { BillLine } from './bill-line'
import { kmsLines, type MeterReading } from './kms-lines'

export interface BillingNeeds {
  readonly kmsMeters: () => readonly MeterReading[]
}

export class Billing {
  readonly #needs: BillingNeeds

  constructor(needs: BillingNeeds) {
    this.#needs = needs
  }

  /** Without lines for MaxCompute: encryption is free; storage and computing are not emulated. */
  bill(): readonly BillLine[] {
    return kmsLines(this.#needs.kmsMeters())
  }
}
