/**
 * Work on one thing, one after another: a table is not read while its objects are being replaced.
 */

export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Settles as the work does. Work that fails does not hold up what comes after it. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
