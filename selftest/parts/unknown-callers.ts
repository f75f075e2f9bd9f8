/** A caller that RAM does not know counts as the owner. */
import type { FullSandbox } from '../variation'

type CreatePrincipal = FullSandbox['access']['createPrincipal']

/**
 * @returns `createPrincipal`, which has to be answered with, and `asKnown`, which drops an unknown
 * caller's name
 */
export function unknownCallersAsOwner({ access }: FullSandbox): {
  readonly createPrincipal: CreatePrincipal
  readonly asKnown: <Input extends { readonly as?: string }>(input: Input) => Input
} {
  const known = new Set<string>()
  return {
    createPrincipal: async (input) => {
      const outcome = await access.createPrincipal(input)
      if (outcome.ok) known.add(input.name)
      return outcome
    },
    asKnown(input) {
      const { as: name, ...anonymous } = input
      return name !== undefined && known.has(name) ? input : (anonymous as typeof input)
    },
  }
}
