/**
 * Finds what is asked of a sandbox by the operation's name on the wire: `createProject`,
 * `keys.create`, …
 */
import { CORE_OPERATIONS, operationsOf } from '../contract'
import {
  CAPABILITIES,
  type Capability,
  type OperationName,
  type Sandbox,
  type Target,
} from '../target'
import type { Input } from './input'
import { NoAnswer } from './no-answer'

type Holder = Readonly<Record<string, (input: Input) => Promise<unknown>>>

export interface Place {
  readonly operation: OperationName
  readonly facet: Capability | undefined
  readonly name: string
}

const PLACES: ReadonlyMap<string, Place> = new Map([
  ...CORE_OPERATIONS.map((name): [string, Place] => [
    name,
    { operation: name, facet: undefined, name },
  ]),
  ...CAPABILITIES.flatMap((facet) =>
    operationsOf(facet).map((name): [string, Place] => {
      const operation = `${facet}.${name}` as OperationName
      return [operation, { operation, facet, name }]
    }),
  ),
])

/** The operation, where the target declares it; any other is unknown. */
export function placeOf(operation: string, { capabilities, clock }: Target): Place {
  const place = PLACES.get(operation)
  if (place === undefined) throw new NoAnswer(404, 'there is no such operation')
  if (place.facet !== undefined && !capabilities.has(place.facet)) {
    throw new NoAnswer(404, `there is no ${operation}: the target does not declare ${place.facet}`)
  }
  if (operation === 'clock.advance' && clock === 'running')
    throw new NoAnswer(404, 'there is no clock.advance: the clock of the target only runs')
  return place
}

export function ask(sandbox: Sandbox, { facet, name }: Place, input: Input): Promise<unknown> {
  const holder = facet === undefined ? sandbox : sandbox[facet]
  return (holder as unknown as Holder)[name]?.(input) as Promise<unknown>
}
