import { faulty, replacing } from '../../specimen'

/** Every data key is wrapped under the service's key. */
export const { fault, connect } = faulty(
  'KEY-3',
  'Every stored file names the BYOK, and disabling it leaves them all open.',
  replacing('dataKeys', (dataKeys, { kms }) => ({
    generate(caller, { region }) {
      const { keyId } = kms.serviceKey(caller, { region })
      return dataKeys.generate(caller, { keyId, region })
    },
  })),
)
