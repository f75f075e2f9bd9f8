/**
 * Refusals of signatures, with the gateway's public error codes and messages
 * (https://developer.aliyun.com/ask/278265, "公用错误码"). They never contain the text that was signed,
 * because parameters such as Plaintext are part of it.
 */

import { ServiceError } from '../../errors'

export function missing(parameter: string): ServiceError {
  return new ServiceError(`Missing${parameter}`, 400, `${parameter} is mandatory for this action.`)
}

export function accessKeyNotFound(): ServiceError {
  return new ServiceError('InvalidAccessKeyId.NotFound', 404, 'Specified access key is not found.')
}

export function accessKeyInactive(): ServiceError {
  return new ServiceError('InvalidAccessKeyId.Inactive', 400, 'Specified access key is disabled.')
}

export function signatureDoesNotMatch(): ServiceError {
  return new ServiceError(
    'SignatureDoesNotMatch',
    400,
    'Specified signature is not matched with our calculation.',
  )
}

export function incompleteSignature(reason: string): ServiceError {
  return new ServiceError(
    'IncompleteSignature',
    400,
    `The request signature does not conform to Aliyun standards: ${reason}.`,
  )
}

export function signatureMethodNotValid(): ServiceError {
  return new ServiceError('InvalidSignatureMethod', 400, 'Specified signature method is not valid.')
}

export function timeStampMalformed(): ServiceError {
  return new ServiceError(
    'InvalidTimeStamp.Format',
    400,
    'Specified time stamp or date value is not well formatted.',
  )
}

export function timeStampExpired(): ServiceError {
  return new ServiceError(
    'InvalidTimeStamp.Expired',
    400,
    'Specified time stamp or date value is expired.',
  )
}

export function nonceUsed(): ServiceError {
  return new ServiceError('SignatureNonceUsed', 400, 'Specified signature nonce was used already.')
}

export function securityTokenNotValid(): ServiceError {
  return new ServiceError(
    'InvalidSecurityToken.MismatchWithAccessKey',
    400,
    'Specified SecurityToken mismatch with the AccessKey.',
  )
}

export function securityTokenExpired(): ServiceError {
  return new ServiceError(
    'InvalidSecurityToken.Expired',
    400,
    'Specified SecurityToken is expired.',
  )
}
