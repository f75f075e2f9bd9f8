/**
 * A request that gets no answer in the wire's terms: the status that says so, and one sentence for
 * people.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, sentence: string, headers: Readonly<Record<string, string>> = {}) {
    super(sentence)
    this.status = status
    this.headers = headers
  }
}

const LONGEST_MESSAGE = 1000

/** The message alone: where an error arose does not concern a client. */
export function inOneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.slice(0, LONGEST_MESSAGE).replaceAll(/\s+/g, ' ').trim()
}
