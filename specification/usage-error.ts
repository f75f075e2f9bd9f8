/** Thrown for a mistake in a user's file or flag. Its message is one line: what, where, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
