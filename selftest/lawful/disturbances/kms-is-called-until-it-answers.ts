import { lawful } from '../../specimen'

/** Outlasted failures cannot be told from none. */
export const { freedom, connect } = lawful(
  'A KMS that fails is answered with a refusal or outlasted: here every failure is outlasted.',
  (sandbox) => ({
    'disturbance.kmsFails': (input) => sandbox.disturbance.kmsFails({ ...input, times: 0 }),
  }),
)
