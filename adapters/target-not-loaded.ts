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

/** A setting that the target does not have; it may be a slip of the pen for one of `known`. */
export class UnknownSetting extends TargetNotLoaded {
  readonly setting: string
  readonly known: readonly string[]

  constructor(message: string, setting: string, known: readonly string[]) {
    super('setting', message)
    this.setting = setting
    this.known = known
  }
}
