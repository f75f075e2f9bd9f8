/** The first two lines of the checklist: is something there, and does it speak the contract? */
import { type AdaptiveTimeout, answeredInTime, isTargetFault } from '../../adapters/guard'
import { HttpFault } from '../../adapters/http'
import { loadUnchecked, type Settings, TargetNotLoaded } from '../../adapters/load'
import type { Target } from '../../adapters/target'
import type { Line } from './checklist'

export interface Reached {
  readonly target: Target | undefined
  readonly lines: readonly Line[]
}

const REACHABLE = { id: 'reachable', title: 'the target can be reached' } as const
const CONTRACT = { id: 'contract', title: 'it says who it is, in the words of contract 1' } as const

/** Throws TargetNotLoaded where the argument or a setting is at fault. */
export async function reach(
  argument: string,
  settings: Settings,
  timeout: AdaptiveTimeout,
): Promise<Reached> {
  try {
    const target = await load(argument, settings, timeout)
    const { name, version, capabilities } = target
    const declared = [...capabilities].join(', ') || 'no capability'
    return {
      target,
      lines: [
        { ...REACHABLE, outcome: 'in-order', says: argument },
        { ...CONTRACT, outcome: 'in-order', says: `${name} ${version} declares ${declared}` },
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

/** A time limit would make a TargetFault of a mistake in the argument, whose kind matters here. */
async function load(
  argument: string,
  settings: Settings,
  timeout: AdaptiveTimeout,
): Promise<Target> {
  const loading = loadUnchecked(argument, settings, process.cwd(), timeout).then(
    (target) => ({ target }),
    (error: unknown) => ({ error }),
  )
  const loaded = await answeredInTime(
    'connect',
    () => loading,
    timeout,
    () => performance.now(),
  )
  if ('target' in loaded) return loaded.target
  throw loaded.error
}

function notOfTheContract(argument: string, says: string): Reached {
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

function unreachable(says: string): Reached {
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
