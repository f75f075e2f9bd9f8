import { type KeyChoice, oneWayDoor } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'To send what a project has already asks for no change: it is accepted and nothing is done, ' +
    'while another key or algorithm is refused.',
}

function areEqual(left: KeyChoice, right: KeyChoice): boolean {
  const keyIds = [left, right].map((key) => (key.kind === 'byok' ? key.keyId : 'default'))
  return keyIds[0] === keyIds[1]
}

export const connect = withParts({
  oneWayDoor: (current, asked) =>
    current && asked?.algorithm === current.algorithm && areEqual(asked.key, current.key)
      ? 'stay'
      : oneWayDoor(current, asked),
})
