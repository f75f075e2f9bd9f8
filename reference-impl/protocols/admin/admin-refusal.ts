/** The admin door refuses a request. */

export class AdminRefusal extends Error {
  override readonly name = 'AdminRefusal'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
