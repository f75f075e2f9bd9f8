/** Loads a target module in this process, and checks what it exports and what its target declares. */
import { withoutCredentials } from '../../record/redaction'
import { englishOf } from '../../record/saying'
import { wrongWithTerms } from '../declared-terms'
import { CAPABILITIES, type Capability, type Connect, type Target } from '../target'
import { TargetNotLoaded } from '../target-not-loaded'
import { thrownMessage } from '../thrown'
import { loadModule, ModuleNotFound } from './load-module'

/**
 * Rejects with {@link TargetNotLoaded} where there is no such module or it exports no `connect`. The function that it
 * resolves to rejects so where the target is not declared as the port says.
 */
export async function connectOfModule(argument: string, folder: string): Promise<Connect> {
  const { connect } = await moduleNamed(argument, folder)
  if (typeof connect !== 'function') {
    throw new TargetNotLoaded(
      'no-connect',
      `${argument} exports no function named connect; a target's module exports connect(settings)`,
    )
  }
  // An adapter may be written without async: what it throws at once is then a rejection too.
  return async (settings) => declarationOf(await (connect as Connect)(settings), argument)
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
      const message = `there is no target "${withoutCredentials(argument)}": it is neither "reference", nor an address (http://…), nor a module's path, nor a package installed here`
      throw new TargetNotLoaded('unknown', message)
    }
    const [firstLine] = thrownMessage(error).split('\n')
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
  const wrong = wrongWithTerms(target)
  if (wrong !== undefined) complain(`declares nonsense: ${englishOf(wrong)}`)
  return target
}
