/** Changes every input and every outcome, whichever operation is asked. */
import type { OperationName, Outcome } from '../../adapters/target'
import type { Answers, AnswersOf, FullSandbox } from '../variation'

export type Perform = (input: object) => Promise<Outcome<unknown>>

/** `around` is called once for each operation of each sandbox. */
export function withEveryAnswer(
  around: (operation: OperationName, perform: Perform) => Perform,
): AnswersOf {
  return (sandbox) => {
    const performs = operationsOf(sandbox)
    const answers = performs.map(([name, perform]) => [name, around(name, perform)])
    return Object.fromEntries(answers) as Answers
  }
}

/** The outcome holds a user's own rows, which a lawful target must not change. */
export function answersWithRows(operation: OperationName): boolean {
  return operation === 'readRows' || operation === 'hologres.readExternalTable'
}

/** A copy of plain JSON in which every object was changed, the inner ones first. */
export function inEveryObject(
  value: unknown,
  change: (members: Readonly<Record<string, unknown>>) => object,
): unknown {
  if (Array.isArray(value)) return value.map((item) => inEveryObject(item, change))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, item]) => [name, inEveryObject(item, change)])
  return change(Object.fromEntries(members))
}

function operationsOf(sandbox: FullSandbox): [OperationName, Perform][] {
  return Object.entries(sandbox).flatMap(([name, offer]) => {
    if (name === 'close') return []
    if (typeof offer === 'function') return [[name, offer] as [OperationName, Perform]]
    return Object.entries(offer).map(([operation, perform]) => {
      return [`${name}.${operation}`, perform] as [OperationName, Perform]
    })
  })
}
