/** The bill of one account: every service's lines, as they stand now. */

import { kmsLines, type MeterReading } from './kms-lines'

export interface BillLine {
  readonly service: 'kms' | 'maxcompute'
  readonly item: string
  readonly region: string
  readonly keyId?: string
  readonly quantity: number
  /**
   * Calls on service keys are counted and cost nothing
   * (https://alibabacloud.com/help/ja/kms/key-management-service/support/billing-of-kms).
   */
  readonly isFree: boolean
}

export interface BillingNeeds {
  readonly kmsMeters: () => readonly MeterReading[]
}

export class Billing {
  readonly #needs: BillingNeeds

  constructor(needs: BillingNeeds) {
    this.#needs = needs
  }

  /** MaxCompute has no line in it: encryption is free, and what is charged for storing and computing is left out. */
  bill(): readonly BillLine[] {
    return kmsLines(this.#needs.kmsMeters())
  }
}
