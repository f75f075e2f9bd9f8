import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page does not say how many calls KMS gets: all projects under one master key share a data ' +
    'key and what is cached of it, so that most reads and writes need none.',
  replacing('dataKeys', (dataKeys) => ({
    ofProject: (caller, _project, masterKey) =>
      dataKeys.ofProject(caller, 'every project', masterKey),
  })),
)
