import type { Fault } from '../../specimen'
import type { Everything } from '../../variation'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-2',
  costs: 'Without any account, a stranger encrypts the project under a key of their choice.',
}

/** A name that RAM does not resolve is left out of the call, and the owner is who is left. */
export const connect = withAnswers(({ access, setEncryption }) => {
  const known = new Set<string>()
  const createPrincipal: Everything['access']['createPrincipal'] = async (input) => {
    const outcome = await access.createPrincipal(input)
    if (outcome.ok) known.add(input.name)
    return outcome
  }
  return {
    'access.createPrincipal': createPrincipal,
    setEncryption: ({ as: name, ...input }) =>
      setEncryption(name !== undefined && known.has(name) ? { ...input, as: name } : input),
  }
})
