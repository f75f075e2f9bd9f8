/** The option `--timestamp`, apart from what reads the file: `--help` loads this alone. */

export const TIMESTAMP_OPTION = [
  '--timestamp <file>',
  "a time-stamp response (RFC 3161) over run.ndjson, for the report's sign-off",
] as const
