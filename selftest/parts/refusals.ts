/** Recognises refusals of the emulator, and remembers them. */
import { ServiceError } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

/** @param code the service's own */
export function isRefusal(error: unknown, code: string): error is ServiceError {
  return error instanceof ServiceError && error.code === code
}

/** A data key that was refused with this code once is refused from then on. */
export function rememberingRefusals(code: string): Replacement {
  return replacing('dataKeys', (dataKeys) => {
    const refusals = new Map<string, ServiceError>()
    return {
      unwrap(caller, region, wrapped) {
        const name = wrapped.toString('base64')
        const known = refusals.get(name)
        if (known) throw known
        try {
          return dataKeys.unwrap(caller, region, wrapped)
        } catch (error) {
          if (isRefusal(error, code)) refusals.set(name, error)
          throw error
        }
      },
    }
  })
}
