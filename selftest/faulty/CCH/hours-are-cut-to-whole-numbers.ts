import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-1',
  'Where time passes in small steps, 24 hours never pass, and a disabled key opens the data for ever.',
  (sandbox) => ({
    'clock.advance': ({ hours, ...rest }) =>
      sandbox.clock.advance({ ...rest, hours: Math.trunc(hours) }),
  }),
)
