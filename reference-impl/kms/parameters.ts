/** Limits of request parameters, each with the page that documents it. */

import { invalidParameter, limitExceeded } from './refusals'
import type { GenerateDataKeyRequest, Page, PageRequest } from './requests'

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
export function pageOf<Item>(
  all: readonly Item[],
  { pageNumber = 1, pageSize = 10 }: PageRequest,
): Page & { readonly items: readonly Item[] } {
  checkWholeNumber('PageNumber', pageNumber, 1, Number.MAX_SAFE_INTEGER)
  checkWholeNumber('PageSize', pageSize, 1, 100)
  const first = (pageNumber - 1) * pageSize
  const items = all.slice(first, first + pageSize)
  return { items, totalCount: all.length, pageNumber, pageSize }
}

/**
 * https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createkey
 */
export function checkDescription(description: string): void {
  if (description.length > 8192) {
    throw invalidParameter('Description', 'it has more than 8192 characters')
  }
}

/**
 * Up to 20 tags, keys of 1 to 128 and values of up to 128 characters
 * (https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources).
 */
export function checkTags(tags: Readonly<Record<string, string>>): void {
  const pairs = Object.entries(tags)
  if (pairs.length > 20) throw limitExceeded('A key has at most 20 tags')
  for (const [key, value] of pairs) {
    if (key.length < 1 || key.length > 128 || /^(aliyun|acs:)|https?:\/\//.test(key)) {
      throw invalidParameter(
        'TagKey',
        'it must have 1 to 128 characters, without aliyun, acs: or http://',
      )
    }
    if (value.length > 128) throw invalidParameter('TagValue', 'it has more than 128 characters')
  }
}

export function checkWholeNumber(
  parameter: string,
  value: number,
  least: number,
  most: number,
): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw invalidParameter(parameter, `it must be a whole number from ${least} to ${most}`)
  }
}
