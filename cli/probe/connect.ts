/** The first two lines of the checklist: the target can be reached, and its declaration follows the contract. */
import { termsOf } from '../../adapters/declared-terms'
import { type AdaptiveTimeout, isTargetFault } from '../../adapters/guard'
import { HttpFault } from '../../adapters/http'
import {
  type LoadedTarget,
  loadUnchecked,
  type Settings,
  TargetNotLoaded,
} from '../../adapters/load'
import type { ChecklistLine } from './checklist'

export interface ConnectResult {
  readonly target: LoadedTarget | undefined
  readonly lines: readonly ChecklistLine[]
}

const REACHABLE = { id: 'reachable', title: 'the target can be reached' } as const
const CONTRACT = { id: 'contract', title: 'it says who it is, in the words of contract 1' } as const

/** Throws TargetNotLoaded for a mistake in the argument or a setting. */
export async function connect(
  argument: string,
  settings: Settings,
  timeout: AdaptiveTimeout,
): Promise<ConnectResult> {
  try {
    const target = await loadUnchecked(argument, settings, { timeout })
    const { name, version, capabilities } = target
    const { reference, ...declaredTerms } = termsOf(target)
    const terms = [
      ...Object.entries(declaredTerms).map(
        ([term, value]) => `${term} ${[value].flat().join(', ')}`,
      ),
      ...(reference ? ['that it is the bundled reference'] : []),
    ]
    const declared = [...capabilities].join(', ') || 'no capability'
    return {
      target,
      lines: [
        { ...REACHABLE, outcome: 'in-order', says: argument },
        {
          ...CONTRACT,
          outcome: 'in-order',
          says: `${name} ${version} declares ${[declared, ...terms].join('; ')}`,
        },
      ],
    }
  } catch (error) {
    if (error instanceof TargetNotLoaded && error.reason === 'misdeclared')
      return notOfTheContract(argument, error.message)
    if (!isTargetFault(error)) throw error
    if (error instanceof HttpFault && error.met.kind === 'status')
      return notOfTheContract(argument, error.message)
    return unreachable(error.message)
  }
}

function notOfTheContract(argument: string, says: string): ConnectResult {
  const next =
    'GET / is answered with 200 and name, version, contract and capabilities: see "Declaration" in docs/target-contract.md.'
  return {
    target: undefined,
    lines: [
      { ...REACHABLE, outcome: 'in-order', says: argument },
      { ...CONTRACT, outcome: 'wrong', troubles: [{ says, next }] },
    ],
  }
}

function unreachable(says: string): ConnectResult {
  const next =
    'Start it, and look at address, port and credentials; npx sealproof serve shows what a target behind an address looks like.'
  return {
    target: undefined,
    lines: [
      { ...REACHABLE, outcome: 'wrong', troubles: [{ says, next }] },
      { ...CONTRACT, outcome: 'not-asked', says: 'the target cannot be reached' },
    ],
  }
}
