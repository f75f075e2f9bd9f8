/** Recognises that KMS failed, in its own words or in MaxCompute's. */
import { ServiceError } from '../../reference-impl/index'

const FAILURES = /Rejected\.Throttling|SDK\.ReadTimeout|InternalFailure/

export function isKmsFailure(error: unknown): error is ServiceError {
  return error instanceof ServiceError && FAILURES.test(`${error.code} ${error.message}`)
}
