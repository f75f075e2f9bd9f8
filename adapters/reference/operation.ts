/**
 * Makes operations of the port from calls of the emulator. The principal is authenticated, an error
 * of the service becomes a refusal, and a closed sandbox is a fault.
 */

import { OWNER, ServiceError } from '../../reference-impl/index'
import { type Operation, TargetFault } from '../target'
import type { SandboxAccount } from './account'
import { refusalOf } from './refusals'

export type MakeOperation = <Input extends object, Value>(
  perform: (
    account: SandboxAccount,
    input: Input & { readonly as?: string },
    principal: string,
  ) => Value | Promise<Value>,
) => Operation<Input, Value>

/** `current` gives undefined once the sandbox is closed. */
export function operationsIn(current: () => SandboxAccount | undefined): MakeOperation {
  return (perform) => async (input) => {
    const account = current()
    if (!account) throw new TargetFault('the sandbox is closed')
    try {
      const principal = input.as ?? OWNER
      authenticate(account, principal)
      return { ok: true, value: await perform(account, input, principal) }
    } catch (error) {
      return { ok: false, refusal: refusalOf(error) }
    }
  }
}

/** Only the account's owner and its RAM users reach a service. */
function authenticate({ cloud }: SandboxAccount, principal: string): void {
  if (principal === OWNER || cloud.ram.hasUser(principal)) return
  throw new ServiceError('InvalidAccessKeyId.NotFound', 404, `${principal} is nobody known`)
}
