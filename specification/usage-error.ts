/** A mistake of whoever runs the command: one line on what is wrong, where, and what to do. Exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
