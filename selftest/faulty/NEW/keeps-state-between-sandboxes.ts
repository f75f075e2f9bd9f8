import type { Connect, Sandbox } from '../../../adapters/target'
import { connect as connectReference } from '../../baseline'
import type { Fault } from '../../specimen'

export const fault: Fault = {
  clause: 'NEW-1',
  costs:
    'Names that another account has taken are taken for everybody, and what it left is still there.',
}

/** Every sandbox is the first one. */
export const connect: Connect = async (settings) => {
  const target = await connectReference(settings)
  let first: Promise<Sandbox> | undefined
  return {
    ...target,
    openSandbox: async (label) => {
      first ??= target.openSandbox(label)
      return { ...(await first), close: async () => {} }
    },
  }
}
