/** What the command says to scripts. The codes of a finished run are made by `reports/`. */
/** Of a bench that was told to fail where a row is slower than its baseline. */
export const SLOWER = 1
/** Of a bundle that is not as it was made. */
export const ALTERED = 1
/** Of two runs that were compared. */
export const GOT_WORSE = 1
export const USAGE = 2
export const UNREACHABLE = 3
export const SUITE_FAULT = 6
export const INTERRUPTED = 130

/** For help texts. */
export const EXIT_CODES_IN_WORDS = `Exit codes:
  0    conformant, or every violation is waived
  1    a clause is violated
  2    wrong usage or configuration
  3    the target cannot be reached, or failed to answer when it was asked
  4    incomplete: a planned scenario has no verdict, or nothing was judged
  5    a waiver expired, matches nothing, or is for what conforms by now
  6    a fault of the suite itself
  130  interrupted`
