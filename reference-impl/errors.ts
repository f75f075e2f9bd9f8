/**
 * How a service inside the emulator says no: with its own code, as the real one would.
 * The adapter, and only the adapter, turns these into the refusals of the port.
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
