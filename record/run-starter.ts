/** Who started a run, by each source that names somebody. None of the sources is verified. */
export interface RunStarter {
  readonly name: string
  /**
   * `flag`: as given with `--by`. `ci`: as a variable of the environment of a CI service has it. `account`: the account on
   * the machine.
   */
  readonly source: (typeof STARTER_SOURCES)[number]
  /** Of the source `ci`. */
  readonly service?: string
}

export const STARTER_SOURCES = ['flag', 'ci', 'account'] as const
