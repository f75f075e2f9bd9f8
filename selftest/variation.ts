/**
 * How a specimen is made of the reference: with other parts inside the emulator, or with other
 * answers at the port. Random numbers are seeded by the number of the sandbox: two runs of one
 * specimen are the same, and a specimen that changes nothing can be recognised.
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
import { createCloud, type Parts, seededRandom } from '../reference-impl/index'
import { partsWith, type Replacement } from './replacing'

/** The reference's sandboxes have every facet. */
export type FullSandbox = Sandbox & Facets

/** Other operations by their full names; those that are left out stay as they are. */
export type Answers = { readonly [Name in OperationName]?: Operations[Name] }

/** Makes other answers for one sandbox. `sandbox` answers as it did before. */
export type AnswersOf = (sandbox: FullSandbox, label: string) => Answers

/**
 * One part of what makes a specimen: other parts of the emulator, other methods of one part, or
 * other answers.
 */
export type Difference = Partial<Parts> | Replacement | AnswersOf

/** The reference with these differences, applied in their order. */
export function variation(...differences: readonly Difference[]): Connect {
  const answers = differences.filter((difference) => typeof difference === 'function')
  const parts = differences.filter((difference) => typeof difference !== 'function')
  return async () => {
    const target = referenceWith(parts)
    return {
      ...target,
      async openSandbox(label) {
        const sandbox = (await target.openSandbox(label)) as FullSandbox
        return answers.reduce((before, answersOf) => {
          return withAnswers(before, answersOf(before, label))
        }, sandbox)
      },
    }
  }
}

/**
 * The reference without some of its capabilities. `prepare` sets up what they would have set up.
 */
export function withoutCapabilities(
  missing: readonly Capability[],
  prepare: (sandbox: FullSandbox) => Promise<void> = async () => {},
): Connect {
  return async () => {
    const target = referenceWith([])
    const capabilities = [...target.capabilities].filter((name) => !missing.includes(name))
    return {
      ...target,
      capabilities: new Set(capabilities),
      async openSandbox(label) {
        const sandbox = (await target.openSandbox(label)) as FullSandbox
        await prepare(sandbox)
        const facets = Object.fromEntries(capabilities.map((name) => [name, sandbox[name]]))
        const { createProject, getProject, setEncryption, writeRows, readRows, close } = sandbox
        return { createProject, getProject, setEncryption, writeRows, readRows, close, ...facets }
      },
    }
  }
}

function referenceWith(differences: readonly (Partial<Parts> | Replacement)[]): Target {
  let sandboxes = 0
  return targetFor(
    { kind: 'memory' },
    {
      name: 'variation',
      createCloud: (settings) => {
        sandboxes += 1
        const seeded = { ...settings, random: seededRandom(`sandbox ${sandboxes}`) }
        return createCloud(seeded, partsWith(seeded, differences))
      },
    },
  )
}

function withAnswers(sandbox: FullSandbox, answers: Answers): FullSandbox {
  const result = { ...sandbox } as unknown as Record<string, unknown>
  for (const [name, perform] of Object.entries(answers)) {
    const [first, second] = name.split('.') as [string, string | undefined]
    if (second === undefined) result[first] = perform
    else result[first] = { ...(result[first] as object), [second]: perform }
  }
  return result as unknown as FullSandbox
}
