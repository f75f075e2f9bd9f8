import { lawful } from '../../specimen'

/** The reference tries three times: three times as many of its calls have to fail. */
export const { freedom, connect } = lawful(
  'A KMS that fails is answered with a refusal or outlasted: here the first failure is refused.',
  (sandbox) => ({
    'disturbance.kmsFails': (input) =>
      sandbox.disturbance.kmsFails({ ...input, times: 3 * input.times }),
  }),
)
