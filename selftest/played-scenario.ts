/** One scenario with its verdict. */
export interface PlayedScenario {
  readonly id: string
  readonly clause: string
  readonly verdict: string
  /** The reason in one line, where it does not conform. */
  readonly reason?: string
}
