import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page does not mention data keys: KMS makes a new one whenever something is stored.',
  replacing('dataKeys', (dataKeys) => ({
    ofProject: (caller, _project, masterKey) => dataKeys.generate(caller, masterKey),
  })),
)
