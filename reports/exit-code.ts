import type { Run } from './model'

/** The command's exit code for a run, strongest reason first. */
export function exitCodeOf(_run: Run, _how: { readonly interrupted: boolean }): number {
  throw new Error('not built yet')
}
