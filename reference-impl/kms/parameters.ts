/** Limits of request parameters, each with the page that documents it. */

import { invalidParameter } from './refusals'
import type { GenerateDataKeyRequest, ListKeysRequest } from './requests'

const DATA_KEY_LENGTHS = { AES_256: 32, AES_128: 16 }
const MAXIMUM_PLAINTEXT_BYTES = 6 * 1024

/**
 * https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/key-management-faq;
 * older pages say 7 to 30 days.
 */
export function checkPendingWindow(days: number): void {
  checkWholeNumber('PendingWindowInDays', days, 7, 366)
}

/**
 * https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-generatedatakey
 *
 * @returns bytes
 */
export function dataKeyLength({ keySpec = 'AES_256', numberOfBytes }: GenerateDataKeyRequest) {
  if (numberOfBytes !== undefined) {
    checkWholeNumber('NumberOfBytes', numberOfBytes, 1, 1024)
    return numberOfBytes
  }
  if (!Object.hasOwn(DATA_KEY_LENGTHS, keySpec)) {
    throw invalidParameter('KeySpec', 'it must be AES_256 or AES_128')
  }
  return DATA_KEY_LENGTHS[keySpec]
}

/**
 * https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-encrypt
 */
export function checkPlaintext(plaintext: Buffer): void {
  if (plaintext.length < 1 || plaintext.length > MAXIMUM_PLAINTEXT_BYTES) {
    throw invalidParameter('Plaintext', `it must have 1 to ${MAXIMUM_PLAINTEXT_BYTES} bytes`)
  }
}

/**
 * https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listkeys
 */
export function checkPage({ pageNumber = 1, pageSize = 10 }: ListKeysRequest) {
  checkWholeNumber('PageNumber', pageNumber, 1, Number.MAX_SAFE_INTEGER)
  checkWholeNumber('PageSize', pageSize, 1, 100)
  return { pageNumber, pageSize }
}

function checkWholeNumber(parameter: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw invalidParameter(parameter, `it must be a whole number from ${least} to ${most}`)
  }
}
