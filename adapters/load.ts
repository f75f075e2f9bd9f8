/**
 * Finds the target that a user names: the bundled reference, an address, a module of their own, or
 * a package. The result is {@link checked}; a target that cannot be loaded is an error of one line.
 */

import { type Redact, redactorOf, secretsOf, withoutCredentials } from '../record/redaction'
import { AdaptiveTimeout, checked, isTargetFault } from './guard'
import { type Limits, limitsOf } from './limits'
import { loadModule, ModuleNotFound } from './load-module'
import { CAPABILITIES, type Capability, type Connect, type Target, TargetFault } from './target'
import { TargetNotLoaded } from './target-not-loaded'

export { TargetNotLoaded } from './target-not-loaded'

export type Settings = Readonly<Record<string, string>>

/** Targets that come with the suite, by the name that `--target` takes. */
export const BUNDLED_TARGETS = ['reference'] as const

/**
 * Rejects with {@link TargetNotLoaded} when the argument or a setting is at fault, and with a
 * {@link TargetFault} when the target was found and does not answer. Relative paths and packages
 * are looked up from `folder`.
 */
export async function loadTarget(
  argument: string,
  settings: Settings = {},
  folder = process.cwd(),
): Promise<Target> {
  const timeout = new AdaptiveTimeout(limitsOf(settings))
  const redact = redactorOf(secretsOf(settings))
  const target = await loadUnchecked(argument, settings, folder, timeout)
  return checked(target, timeout, undefined, redact)
}

/**
 * As {@link loadTarget}, without the guard: for the probe, which looks at malformed answers too.
 */
export async function loadUnchecked(
  argument: string,
  settings: Settings = {},
  folder = process.cwd(),
  timeout = new AdaptiveTimeout(limitsOf(settings)),
): Promise<Target> {
  const connect = await connectOf(argument, folder, timeout)
  return connect(settings)
    .then((target) => declarationOf(target, argument))
    .catch((error: unknown) => {
      throw notConnected(error, argument, redactorOf(secretsOf(settings)))
    })
}

/** Why a target cannot be reached, without secrets. */
function notConnected(error: unknown, argument: string, redact: Redact): unknown {
  const message = redact(error instanceof Error ? error.message : String(error))
  if (error instanceof TargetNotLoaded) {
    return new TargetNotLoaded(error.reason, message, { cause: error })
  }
  // The HTTP client's own fault: it says more, and is redacted already.
  if (error instanceof TargetFault && error.message === message) return error
  if (isTargetFault(error)) return new TargetFault(message, { cause: error })
  return new TargetFault(`connecting to ${argument} failed: ${message}`, { cause: error })
}

async function connectOf(
  argument: string,
  folder: string,
  timeout: AdaptiveTimeout,
): Promise<Connect> {
  if (argument === 'reference') {
    const { connect } = require('./reference') as { connect: Connect }
    return connect
  }
  if (/^https?:\/\//i.test(argument)) {
    const { connectTo } = require('./http') as typeof import('./http')
    const limitsFor = (operation: string): Limits => timeout.limitsFor(operation)
    return (settings) => connectTo(argument, settings, undefined, limitsFor)
  }
  const { connect } = await moduleNamed(argument, folder)
  if (typeof connect !== 'function') {
    throw new TargetNotLoaded(
      'no-connect',
      `${argument} exports no function named connect; a target's module exports connect(settings)`,
    )
  }
  // An adapter may be written without async: what it throws at once is then a rejection too.
  return async (settings) => (connect as Connect)(settings)
}

/** An address without its scheme: no name of a package or path. */
const HOST_AND_PORT = /^[\w.-]+:\d{1,5}(\/|$)/

async function moduleNamed(argument: string, folder: string): Promise<Record<string, unknown>> {
  try {
    return await loadModule(argument, folder)
  } catch (error) {
    if (error instanceof ModuleNotFound) {
      if (HOST_AND_PORT.test(argument)) {
        const message = `there is no target "${argument}": an address begins with its scheme, as in http://${argument}`
        throw new TargetNotLoaded('unknown', message)
      }
      const known = BUNDLED_TARGETS.map((name) => `"${name}"`).join(' or ')
      const message = `there is no target "${withoutCredentials(argument)}": it is neither ${known}, nor an address (http://…), nor a module's path, nor a package installed here`
      throw new TargetNotLoaded('unknown', message)
    }
    const message = error instanceof Error ? error.message : String(error)
    const [firstLine] = message.split('\n')
    throw new TargetNotLoaded('broken', `${argument} cannot be loaded: ${firstLine}`, {
      cause: error,
    })
  }
}

/** What a target says of itself, before anything is asked of it. */
function declarationOf(target: Target, argument: string): Target {
  const complain = (message: string): never => {
    throw new TargetNotLoaded('misdeclared', `the target of ${argument} ${message}`)
  }
  if (typeof target !== 'object' || target === null) complain('is missing: connect gave none')
  if (typeof target.name !== 'string' || typeof target.version !== 'string') {
    complain('has no name and version')
  }
  if (typeof target.openSandbox !== 'function' || typeof target.close !== 'function') {
    complain('has no openSandbox and close')
  }
  if (!(target.capabilities instanceof Set)) complain('declares no capabilities (a Set)')
  const unknown = [...target.capabilities].filter(
    (name) => !CAPABILITIES.includes(name as Capability),
  )
  if (unknown.length > 0) {
    complain(`declares ${unknown.join(', ')}; capabilities are ${CAPABILITIES.join(', ')}`)
  }
  return target
}
