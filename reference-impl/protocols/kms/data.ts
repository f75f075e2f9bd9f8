/** Operations with data: data keys, Encrypt, Decrypt, ReEncrypt. */

import { bytes, oneOf, required, rpc, text, textMap, wholeNumber } from '../gateway'
import { defined, kmsCaller } from './metadata'

const DATA_KEY = {
  KeyId: required(text),
  KeySpec: oneOf('AES_256', 'AES_128'),
  NumberOfBytes: wholeNumber,
  EncryptionContext: textMap,
}

interface Sealed {
  readonly keyId: string
  readonly keyVersionId: string
  readonly ciphertextBlob: Buffer
}

export const dataOperations = [
  rpc('GenerateDataKey', DATA_KEY, (call, input) => {
    const { region } = call
    const answer = call.cloud.kms.generateDataKey(kmsCaller(call), {
      region,
      ...dataKeyRequest(input),
    })
    return { ...sealedMembers(answer), Plaintext: answer.plaintext.toString('base64') }
  }),
  rpc('GenerateDataKeyWithoutPlaintext', DATA_KEY, (call, input) => {
    const request = { region: call.region, ...dataKeyRequest(input) }
    return sealedMembers(call.cloud.kms.generateDataKeyWithoutPlaintext(kmsCaller(call), request))
  }),
  rpc(
    'Encrypt',
    { KeyId: required(text), Plaintext: required(bytes), EncryptionContext: textMap },
    (call, { KeyId: keyId, Plaintext: plaintext, EncryptionContext: encryptionContext }) => {
      const request = defined({ region: call.region, keyId, plaintext, encryptionContext })
      return sealedMembers(call.cloud.kms.encrypt(kmsCaller(call), request))
    },
  ),
  rpc(
    'Decrypt',
    { CiphertextBlob: required(bytes), EncryptionContext: textMap },
    (call, { CiphertextBlob: ciphertextBlob, EncryptionContext: encryptionContext }) => {
      const request = defined({ region: call.region, ciphertextBlob, encryptionContext })
      const { keyId, keyVersionId, plaintext } = call.cloud.kms.decrypt(kmsCaller(call), request)
      return {
        KeyId: keyId,
        KeyVersionId: keyVersionId,
        Plaintext: plaintext.toString('base64'),
      }
    },
  ),
  rpc(
    'ReEncrypt',
    {
      CiphertextBlob: required(bytes),
      SourceEncryptionContext: textMap,
      DestinationKeyId: required(text),
      DestinationEncryptionContext: textMap,
    },
    (call, input) => {
      const request = defined({
        region: call.region,
        ciphertextBlob: input.CiphertextBlob,
        sourceEncryptionContext: input.SourceEncryptionContext,
        destinationKeyId: input.DestinationKeyId,
        destinationEncryptionContext: input.DestinationEncryptionContext,
      })
      return sealedMembers(call.cloud.kms.reEncrypt(kmsCaller(call), request))
    },
  ),
]

function dataKeyRequest(input: {
  readonly KeyId: string
  readonly KeySpec: 'AES_256' | 'AES_128' | undefined
  readonly NumberOfBytes: number | undefined
  readonly EncryptionContext: Readonly<Record<string, string>> | undefined
}) {
  return defined({
    keyId: input.KeyId,
    keySpec: input.KeySpec,
    numberOfBytes: input.NumberOfBytes,
    encryptionContext: input.EncryptionContext,
  })
}

function sealedMembers({ ciphertextBlob, keyId, keyVersionId }: Sealed) {
  return {
    CiphertextBlob: ciphertextBlob.toString('base64'),
    KeyId: keyId,
    KeyVersionId: keyVersionId,
  }
}
