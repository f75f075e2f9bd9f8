/**
 * Billing: entry file of this folder. Storage encryption is free; KMS bills the calls that it
 * causes (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption,
 * "Billing"). Billing sums recorded calls. It does not call other services.
 */

export type { BillLine } from './bill-line'
export { Billing, type BillingNeeds } from './billing'
export type { MeterReading } from './kms-lines'
