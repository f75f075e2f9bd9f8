/**
 * What the services of the emulator remember is a parameter: in memory, or kept through restarts.
 * Values are plain JSON, so that any database can keep them.
 */

/** The records of one kind, by id, in the order in which their ids were first set: part of a Map. */
export interface Records<Value> {
  readonly size: number
  get(id: string): Value | undefined
  has(id: string): boolean
  /** Also to be called after a value was changed in place: it is kept as it is at that time. */
  set(id: string, value: Value): unknown
  delete(id: string): boolean
  values(): Iterable<Value>
  entries(): Iterable<[string, Value]>
}

export interface State {
  /** @param kind such as `kms.keys`; each is asked for once */
  records<Value>(kind: string): Records<Value>
  /**
   * Records that are kept later, such as meters: soon after they were set, and the newest of
   * them are lost when the process is killed.
   */
  laterRecords<Value>(kind: string): Records<Value>
  /** Resolves when all changes made so far will survive the end of the process. */
  saved(): Promise<void>
}

/** Forgets everything with the process. */
export class MemoryState implements State {
  records<Value>(): Records<Value> {
    return new Map<string, Value>()
  }

  laterRecords<Value>(): Records<Value> {
    return new Map<string, Value>()
  }

  async saved(): Promise<void> {}
}
