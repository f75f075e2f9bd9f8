/**
 * What is charged. Storage encryption itself is free; what KMS does for it is KMS's to bill
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption, "Billing").
 * Billing adds up what it is told and asks nobody. This is its door.
 */

export type { BillLine } from './bill-line'
export { Billing, type BillingNeeds } from './billing'
export type { MeterReading } from './kms-lines'
