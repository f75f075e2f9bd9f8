/** A KMS that still gives out the data keys that it made when it ought to refuse them. */
import { type Caller, type Kms, ServiceError } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

/** @param isIgnored whether the data key is given out although KMS ought to refuse it like this */
export function rememberingDataKeys(
  isIgnored: (refusal: ServiceError, caller: Caller, keyId: string) => boolean,
): Replacement {
  return replacing('kms', (kms) => {
    const dataKeys = new Map<string, ReturnType<Kms['generateDataKey']>>()
    return {
      generateDataKey(caller, request) {
        const dataKey = kms.generateDataKey(caller, request)
        dataKeys.set(dataKey.ciphertextBlob.toString('base64'), dataKey)
        return dataKey
      },
      decrypt(caller, request) {
        try {
          return kms.decrypt(caller, request)
        } catch (error) {
          const known = dataKeys.get(request.ciphertextBlob.toString('base64'))
          if (known && error instanceof ServiceError && isIgnored(error, caller, known.keyId))
            return known
          throw error
        }
      },
    }
  })
}

/** The same, for services only and for one code of KMS. */
export function servicesIgnoring(code: string): Replacement {
  return rememberingDataKeys((refusal, { service }) => {
    return service !== undefined && refusal.code === code
  })
}
