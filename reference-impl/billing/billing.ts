/** The bill of one account: every service's lines, as they stand now. */

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

  /**
   * MaxCompute has no line in it: encryption is free, and what is charged for storing and computing
   * is left out.
   */
  bill(): readonly BillLine[] {
    return kmsLines(this.#needs.kmsMeters())
  }
}
