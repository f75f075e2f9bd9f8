import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-1',
  'Whoever takes over an account switches encryption off, and new rows lie in the open.',
  { oneWayDoor: (current, asked) => (current && asked ? 'shut' : 'pass') },
)
