/** What may be said of a server, and what holds where nothing is said. */

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number
  /** For a request, from its headers to the answer. */
  readonly timeoutSeconds: number
  /** That may be open at once. */
  readonly sandboxes: number
  /** Of one request; all requests together may have little more than twice as much. */
  readonly bodyLimitMiB: number
  /** A sandbox that was not used for so long is closed. */
  readonly idleMinutes: number
  /** For the whole end of the server; half of it is for answers that are in flight. */
  readonly graceSeconds: number
  readonly log: (served: Served) => void
}

/** One request, for a log: nothing of its body, nor of the answer's. */
export interface Served {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
}

export const DEFAULTS: ServeOptions = {
  port: 0,
  timeoutSeconds: 30,
  sandboxes: 1000,
  bodyLimitMiB: 128,
  idleMinutes: 60,
  graceSeconds: 1.7,
  log: () => {},
}
