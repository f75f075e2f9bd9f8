/** What the suite made of one scenario. */
export interface PlayedScenario {
  readonly id: string
  readonly clause: string
  readonly verdict: string
  /** Why it came to that, where it does not conform; one line. */
  readonly reason?: string
}
