/** Runs tasks one after another: a table is not read while a write replaces its objects. */

export class TaskQueue {
  #last: Promise<unknown> = Promise.resolve()

  /** Settles as `task` does. A failed task does not stop the tasks after it. */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task)
    this.#last = result.catch(() => undefined)
    return result
  }
}
