import { takingVersionFor } from '../../parts/hologres-versions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  'The version that the page names is refused.',
  takingVersionFor((version) => {
    const [first = 0, second = 0, ...rest] = version
    const isFirst = first === 1 && second === 1 && rest.every((number) => number === 0)
    return isFirst ? [1] : version
  }),
)
