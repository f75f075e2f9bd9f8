import type { Fault } from '../../specimen'
import type { Everything } from '../../variation'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-5',
  costs: 'A stranger puts their own address on the list of those who may connect.',
}

/** The list is kept by a gateway that RAM was never wired to. */
export const connect = withAnswers(({ access }) => {
  const known = new Set<string>()
  const createPrincipal: Everything['access']['createPrincipal'] = async (input) => {
    const outcome = await access.createPrincipal(input)
    if (outcome.ok) known.add(input.name)
    return outcome
  }
  return {
    'access.createPrincipal': createPrincipal,
    'access.setProperty': ({ as: name, ...input }) =>
      access.setProperty(name !== undefined && known.has(name) ? { ...input, as: name } : input),
  }
})
