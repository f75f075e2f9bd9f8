/**
 * How an operation of the port is made of what the emulator does: who asks is known, what is refused is
 * an answer, and a sandbox that is closed can no longer be asked.
 */

import { OWNER, ServiceError } from '../../reference-impl/index'
import { type Operation, TargetFault } from '../target'
import type { Corner } from './corner'
import { refusalOf } from './refusals'

/** Makes an operation of the port out of what the emulator does. */
export type Offer = <Input extends object, Value>(
  perform: (
    corner: Corner,
    input: Input & { readonly as?: string },
    principal: string,
  ) => Value | Promise<Value>,
) => Operation<Input, Value>

/** `current` gives nothing once the sandbox is closed. */
export function offerIn(current: () => Corner | undefined): Offer {
  return (perform) => async (input) => {
    const corner = current()
    if (!corner) throw new TargetFault('the sandbox is closed')
    try {
      const principal = input.as ?? OWNER
      authenticate(corner, principal)
      return { ok: true, value: await perform(corner, input, principal) }
    } catch (error) {
      return { ok: false, refusal: refusalOf(error) }
    }
  }
}

/** Nobody but the account's owner and its RAM users gets as far as a service. */
function authenticate({ cloud }: Corner, principal: string): void {
  if (principal === OWNER || cloud.ram.hasUser(principal)) return
  throw new ServiceError('InvalidAccessKeyId.NotFound', 404, `${principal} is nobody known`)
}
