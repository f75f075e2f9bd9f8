/**
 * Why there is no target to ask: a mistake in what was named or configured, unlike a
 * {@link TargetFault}, which comes from a target that was found.
 */
export class TargetNotLoaded extends Error {
  override readonly name = 'TargetNotLoaded'
  readonly reason: 'unknown' | 'broken' | 'no-connect' | 'misdeclared' | 'setting'

  constructor(reason: TargetNotLoaded['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
