/**
 * Finds the target that a user names: the bundled reference, an address, a module of their own, or
 * a package. The result is {@link checked}; a target that cannot be loaded is an error of one line.
 */

import { type Redact, redactorOf, secretsOf } from '../record/redaction'
import { say } from '../record/saying'
import type { SeenTarget } from '../record/seen-target'
import { AdaptiveTimeout, answeredInTime, checked, isTargetFault } from './guard'
import { type Limits, limitsOf } from './limits'
import { saidFault } from './said-fault'
import { type Connect, type Target, TargetFault } from './target'
import { TargetNotLoaded, UnknownSetting } from './target-not-loaded'
import { thrownMessage } from './thrown'

export { TargetNotLoaded } from './target-not-loaded'

export type Settings = Readonly<Record<string, string>>

/**
 * Where a module is played. In a process of its own it can end or block itself only; the suite's own specimens need not be
 * kept apart.
 */
export type ModulePlace = 'in this process' | 'in its own process'

export interface LoadedTarget extends Target {
  /** Of a module in its own process: answers with the value that it was sent, so the channel can be measured. */
  echo?(value: unknown): Promise<unknown>
  /** Up to now; left out: it is a module that is played in this process. */
  seen?(): SeenTarget
}

export interface LoadOptions {
  /** Relative paths and packages are looked up from here. */
  readonly folder?: string
  readonly timeout?: AdaptiveTimeout
  readonly where?: ModulePlace
}

/**
 * Rejects with {@link TargetNotLoaded} when the argument or a setting is at fault, and with a
 * {@link TargetFault} when the target was found and does not answer.
 */
export async function loadTarget(
  argument: string,
  settings: Settings = {},
  options: LoadOptions = {},
): Promise<LoadedTarget> {
  const timeout = options.timeout ?? new AdaptiveTimeout(limitsOf(settings))
  const redact = redactorOf(secretsOf(settings))
  const target = await loadUnchecked(argument, settings, { ...options, timeout })
  const { echo, seen } = target
  return {
    ...checked(target, timeout, undefined, redact),
    ...(echo && { echo }),
    ...(seen && { seen }),
  }
}

/**
 * As {@link loadTarget}, without the guard: for the probe, which looks at malformed answers too.
 */
export async function loadUnchecked(
  argument: string,
  settings: Settings = {},
  options: LoadOptions = {},
): Promise<LoadedTarget> {
  const { timeout = new AdaptiveTimeout(limitsOf(settings)) } = options
  const connect = await connectOf(argument, { ...options, timeout })
  // An error as an answer: the guard would make a fault of the target of it.
  const connecting = connect(settings).then(
    (target) => ({ target }),
    (error: unknown) => ({
      error: notConnected(error, argument, redactorOf(secretsOf(settings))),
    }),
  )
  const now = (): number => performance.now()
  const connected = await answeredInTime('connect', () => connecting, timeout, now)
  if ('target' in connected) return connected.target
  throw connected.error
}

/** Why a target cannot be reached, without secrets. */
function notConnected(error: unknown, argument: string, redact: Redact): unknown {
  const message = redact(thrownMessage(error))
  if (error instanceof UnknownSetting) {
    return new UnknownSetting(message, error.setting, error.known)
  }
  if (error instanceof TargetNotLoaded) {
    return new TargetNotLoaded(error.reason, message, { cause: error })
  }
  // The HTTP client's own fault: it says more, and is redacted already.
  if (error instanceof TargetFault && error.message === message) return error
  if (isTargetFault(error)) return new TargetFault(message, { cause: error })
  return saidFault(say`connecting to ${argument} failed: ${message}`, { cause: error })
}

const seen = (): SeenTarget => ({ kind: 'reference' })

async function connectOf(
  argument: string,
  {
    folder = process.cwd(),
    timeout,
    where = 'in its own process',
  }: LoadOptions & { readonly timeout: AdaptiveTimeout },
): Promise<(settings: Settings) => Promise<LoadedTarget>> {
  if (argument === 'reference') {
    const { connect } = require('./reference') as { connect: Connect }
    return async (settings) => ({ ...(await connect(settings)), seen })
  }
  if (/^https?:\/\//i.test(argument)) {
    const { connectTo } = require('./http') as typeof import('./http')
    const limitsFor = (operation: string): Limits => timeout.limitsFor(operation)
    return (settings) => connectTo(argument, settings, undefined, limitsFor)
  }
  const { connectOfIsolatedModule, connectOfModule } =
    require('./module') as typeof import('./module')
  return where === 'in this process'
    ? connectOfModule(argument, folder)
    : connectOfIsolatedModule(argument, folder, timeout)
}
