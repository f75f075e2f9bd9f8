/** One line of a bill. */

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
