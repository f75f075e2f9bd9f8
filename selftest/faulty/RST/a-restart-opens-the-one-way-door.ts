import { oneWayDoor } from '../../../reference-impl/index'
import { faulty, perSandbox, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'RST-1',
  'Whoever waits for a restart can switch the encryption off.',
  perSandbox(() => {
    let processes = 0
    return [
      replacing('tunnel', () => {
        processes++
        return {}
      }),
      {
        oneWayDoor: (current, requested) =>
          processes > 1 ? 'pass' : oneWayDoor(current, requested),
      },
    ]
  }),
)
