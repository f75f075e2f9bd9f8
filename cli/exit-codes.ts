/** Every exit code of the command. `exitReasonOf` in `reports/` decides how a run ends. */
import type { ExitReason } from '../reports'

export const EXIT_CODE: Readonly<Record<ExitReason | 'usage', number>> = {
  conformant: 0,
  partial: 0,
  violations: 1,
  usage: 2,
  faulted: 3,
  incomplete: 4,
  'stale-waiver': 5,
  'suite-fault': 6,
  interrupted: 130,
}

/** `bench --fail-on-regression`: a row is slower than its baseline. */
export const SLOWER = 1
/** `verify`: the bundle is not as it was made. `history`: that of one, or verdict.json differs from its record. */
export const ALTERED = 1
/** `check`: an answer in the record is unlawful. */
export const UNLAWFUL = 1
/** `diff`: the newer run is worse than the older one. */
export const GOT_WORSE = 1
export const USAGE = EXIT_CODE.usage
/** The target cannot be reached. */
export const UNREACHABLE = EXIT_CODE.faulted
export const SUITE_FAULT = EXIT_CODE['suite-fault']
export const INTERRUPTED = EXIT_CODE.interrupted

/** For help texts. */
export const EXIT_CODES_HELP = `Exit codes:
  0    conformant to the profile, or a partial run without a violation, or every violation is waived
  1    a clause is violated
  2    wrong usage or configuration, or the output cannot be written
  3    the target cannot be reached, or failed to answer when it was asked
  4    incomplete: a planned scenario has no verdict, nothing was judged, or a documented clause of the profile was
       not shown
  5    a waiver expired, matches nothing, or is for what conforms by now
  6    a fault of the suite itself
  130  interrupted`
