import { oneWayDoor } from '../../../reference-impl/index'
import { isSameConfiguration } from '../../parts/allowed-changes'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'To send what a project has already asks for no change: it is accepted and nothing is done, ' +
    'while another key or algorithm is refused.',
  {
    oneWayDoor: (current, asked) =>
      current && isSameConfiguration({ current, asked }) ? 'stay' : oneWayDoor(current, asked),
  },
)
