/**
 * How a specimen is made of the reference: by another part inside the emulator, or by other answers at the port. Chance is
 * seeded by the number of the sandbox, so that two runs of one specimen are the same, and a specimen that changes
 * nothing gives itself away.
 */
import { targetFor } from '../adapters/reference'
import type {
  Capability,
  Connect,
  Facets,
  OperationName,
  Operations,
  Sandbox,
  Target,
} from '../adapters/target'
import { createCloud, PARTS, type Parts, seededRandom } from '../reference-impl/index'

/** Other operations by their full names; those that are left out stay as they are. */
export type Answers = { readonly [Name in OperationName]?: Operations[Name] }

/** The reference with some of the emulator's parts replaced. */
export function withParts(parts: Partial<Parts>): Connect {
  return async () => variation(parts)
}

/** The reference with some of its answers replaced, sandbox by sandbox. `sandbox` is the reference's own. */
export function withAnswers(answers: (sandbox: Everything, label: string) => Answers): Connect {
  return async () => {
    const target = variation({})
    return {
      ...target,
      async openSandbox(label) {
        const sandbox = (await target.openSandbox(label)) as Everything
        return replaced(sandbox, answers(sandbox, label))
      },
    }
  }
}

/** The reference without some of its capabilities. What these would have set up is taken as given. */
export function withoutCapabilities(
  missing: readonly Capability[],
  prepare: (sandbox: Everything) => Promise<void> = async () => {},
): Connect {
  return async () => {
    const target = variation({})
    const capabilities = [...target.capabilities].filter((name) => !missing.includes(name))
    return {
      ...target,
      capabilities: new Set(capabilities),
      async openSandbox(label) {
        const sandbox = (await target.openSandbox(label)) as Everything
        await prepare(sandbox)
        const facets = Object.fromEntries(capabilities.map((name) => [name, sandbox[name]]))
        const { createProject, getProject, setEncryption, writeRows, readRows, close } = sandbox
        return { createProject, getProject, setEncryption, writeRows, readRows, close, ...facets }
      },
    }
  }
}

/** The reference's sandboxes have every facet. */
export type Everything = Sandbox & Facets

function variation(parts: Partial<Parts>): Target {
  let sandboxes = 0
  return targetFor(
    { kind: 'memory' },
    {
      name: 'variation',
      createCloud: (settings) => {
        sandboxes += 1
        const random = seededRandom(`sandbox ${sandboxes}`)
        return createCloud({ ...settings, random }, { ...PARTS, ...parts })
      },
    },
  )
}

function replaced(sandbox: Everything, answers: Answers): Sandbox {
  const result = { ...sandbox } as unknown as Record<string, unknown>
  for (const [name, perform] of Object.entries(answers)) {
    const [first, second] = name.split('.') as [string, string | undefined]
    if (second === undefined) result[first] = perform
    else result[first] = { ...(result[first] as object), [second]: perform }
  }
  return result as unknown as Sandbox
}
