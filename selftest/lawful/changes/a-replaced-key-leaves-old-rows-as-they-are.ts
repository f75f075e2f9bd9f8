import { oneWayDoor } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page names switching off and another algorithm as what cannot be changed: the key can be, ' +
    'and rows from before stay under the key that they were written with.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) =>
    current && asked && asked.algorithm === current.algorithm ? 'pass' : oneWayDoor(current, asked),
})
