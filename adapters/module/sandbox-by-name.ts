/** A sandbox of a module as the channel needs it: its operations listed, and performed, by their full names. */
import { CORE_OPERATIONS, operationsOf } from '../contract'
import { CAPABILITIES } from '../target'

export function shapeOf(sandbox: object): { operations: string[]; facets: string[] } {
  const facets = CAPABILITIES.filter((facet) => isPresent(member(sandbox, facet)))
  const names = [
    ...CORE_OPERATIONS,
    ...facets.flatMap((facet) => operationsOf(facet).map((name) => `${facet}.${name}`)),
  ]
  return {
    operations: names.filter((name) => typeof found(sandbox, name).perform === 'function'),
    facets,
  }
}

/** Rejects where the sandbox has no such operation. */
export async function performBy(
  sandbox: object | undefined,
  operation: string,
  input: object,
): Promise<unknown> {
  const { holder, perform } = found(sandbox, operation)
  if (typeof perform !== 'function') throw new Error(`there is no ${operation}`)
  return perform.call(holder, input)
}

function found(sandbox: unknown, operation: string): { holder: unknown; perform: unknown } {
  const [first = '', second] = operation.split('.')
  const holder = second === undefined ? sandbox : member(sandbox, first)
  return { holder, perform: member(holder, second ?? first) }
}

function member(holder: unknown, name: string): unknown {
  return Object(holder)[name]
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null
}
