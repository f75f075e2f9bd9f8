/** For specimens that do something to every question and every answer, whichever operation it is. */
import type { Connect, OperationName, Outcome } from '../../adapters/target'
import { type Answers, type Everything, withAnswers } from '../variation'

export type Perform = (input: object) => Promise<Outcome<unknown>>

/** `around` is asked once for each operation of each sandbox. */
export function withEveryAnswer(
  around: (operation: OperationName, perform: Perform) => Perform,
): Connect {
  return withAnswers((sandbox) => {
    const performs = operationsOf(sandbox)
    const answers = performs.map(([name, perform]) => [name, around(name, perform)])
    return Object.fromEntries(answers) as Answers
  })
}

/** What these answer with is a user's own rows: nothing in it is the target's to change. */
export function answersWithRows(operation: OperationName): boolean {
  return operation === 'readRows' || operation === 'hologres.readExternalTable'
}

/** A copy of plain JSON in which `change` has had its say on every object, the inner ones first. */
export function inEveryObject(
  value: unknown,
  change: (members: Readonly<Record<string, unknown>>) => object,
): unknown {
  if (Array.isArray(value)) return value.map((item) => inEveryObject(item, change))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, item]) => [name, inEveryObject(item, change)])
  return change(Object.fromEntries(members))
}

function operationsOf(sandbox: Everything): [OperationName, Perform][] {
  return Object.entries(sandbox).flatMap(([name, offer]) => {
    if (name === 'close') return []
    if (typeof offer === 'function') return [[name, offer] as [OperationName, Perform]]
    return Object.entries(offer).map(([operation, perform]) => {
      return [`${name}.${operation}`, perform] as [OperationName, Perform]
    })
  })
}
