/**
 * What an answer of each operation must look like: the port's types. Members beyond them are
 * ignored.
 */
import { type Saying, say } from '../../record/saying'
import validators from '../schema/answer-validators'
import { isObject, mistakeIn, show } from '../schema/mistake'
import type { OperationName, StoredObject } from '../target'
import { unwritable } from './plain-value'

/**
 * Says what is wrong with an answer to an operation, in a phrase such as `value.state is "On", …`.
 */
export function wrongWith(operation: OperationName, answer: unknown): Saying | undefined {
  if (!isObject(answer)) return say`the answer is ${show(answer)}, not an object`
  return wrongShape(operation, answer) ?? wrongBeyond(operation, answer)
}

/** Members beyond the contract may be anything that JSON can hold. Rows are texts, and many. */
function wrongBeyond(operation: OperationName, answer: object): Saying | undefined {
  const isRows = operation === 'readRows' || operation === 'hologres.readExternalTable'
  const wrong = unwritable(isRows ? { ...answer, value: null } : answer)
  return wrong === undefined ? undefined : say`the answer ${wrong}`
}

function wrongShape(
  operation: OperationName,
  answer: Readonly<Record<string, unknown>>,
): Saying | undefined {
  if (answer.ok === true) return wrongWithValue(operation, answer.value)
  if (answer.ok === false) return mistakeIn(answer.refusal, validators.refusal, 'refusal')
  return say`ok is ${show(answer.ok)}, not true or false`
}

function wrongWithValue(operation: OperationName, value: unknown): Saying | undefined {
  const mistake = mistakeIn(value, validators[operation], 'value')
  if (mistake !== undefined) return mistake
  if (operation !== 'inspection.storedObjects') return undefined
  return wrongEnvelope(value as readonly StoredObject[])
}

/** An envelope ends within its object: the one thing that a schema cannot say. */
function wrongEnvelope(objects: readonly StoredObject[]): Saying | undefined {
  for (const [index, { bytes, envelope }] of objects.entries()) {
    if (envelope === null) continue
    const size = Buffer.byteLength(bytes, 'base64')
    const end = envelope.offset + envelope.length
    if (end > size) return say`value[${index}].envelope ends at byte ${end} of ${size}`
  }
  return undefined
}
