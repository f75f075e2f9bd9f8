import type { Run } from './model'

/** The model of a recorded run. A torn last line is left out and named in `recordDamage`. */
export function readRun(_path: string): Run {
  throw new Error('not built yet')
}
