/**
 * What is charged. Storage encryption itself is free; what KMS does for it is KMS's to bill
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption, "Billing"). Billing adds up what it is
 * told and asks nobody. This is its door.
 */

export { Billing, type BillingNeeds, type BillLine } from './billing'
export type { MeterReading } from './kms-lines'
