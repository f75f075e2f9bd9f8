/** Keys, instances and stored objects have other ids than the reference's. */
import type { AnswersOf } from '../variation'
import { answersWithRows, inEveryObject, withEveryAnswer } from './every-answer'

export interface Ids {
  /** The id that is shown instead of the reference's. */
  readonly shown: (id: string) => string
  /** The reference's id again. An id that was never shown stays as it is. */
  readonly meant: (id: string) => string
}

export function withIds({ shown, meant }: Ids): AnswersOf {
  return withEveryAnswer((operation, perform) => async (input) => {
    const asked = operation === 'writeRows' ? input : renamed(input, meant)
    const outcome = await perform(asked as object)
    return answersWithRows(operation) ? outcome : (renamed(outcome, shown) as typeof outcome)
  })
}

function renamed(json: unknown, rename: (id: string) => string): unknown {
  return inEveryObject(json, (members) => {
    const { id, keyId, instanceId, objectId, arn } = members
    return {
      ...members,
      ...(typeof id === 'string' && { id: rename(id) }),
      ...(typeof keyId === 'string' && { keyId: rename(keyId) }),
      ...(typeof instanceId === 'string' && { instanceId: rename(instanceId) }),
      ...(typeof objectId === 'string' && { objectId: rename(objectId) }),
      ...(typeof arn === 'string' && { arn: arn.replace(/[^/]+$/, rename) }),
    }
  })
}
