import type { Run } from './model'

export interface TerminalOptions {
  /** Left out: plain. */
  readonly color?: boolean | undefined
  /** Columns; left out: 100. */
  readonly width?: number | undefined
  /** Where the reports were written, as the reader should see it. */
  readonly directory?: string | undefined
}

/** The final word on a run, for a person; ends with a line break. */
export function terminalSummary(_run: Run, _options: TerminalOptions = {}): string {
  throw new Error('not built yet')
}
