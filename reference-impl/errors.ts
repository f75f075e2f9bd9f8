/**
 * A refusal of a service in the emulator, with the service's native code. Only the adapter
 * (adapters/reference/) maps these to the refusals of the port.
 */

export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  /** The service's native code, such as `Forbidden.KeyNotFound`. */
  readonly code: string
  readonly httpStatus: number

  constructor(code: string, httpStatus: number, message: string) {
    super(message)
    this.code = code
    this.httpStatus = httpStatus
  }
}
