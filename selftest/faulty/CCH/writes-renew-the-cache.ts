import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-4',
  'A project that is written to every hour never notices that its key was taken away.',
  replacing('dataKeys', (dataKeys, { cache }) => ({
    ofProject(...asked) {
      const dataKey = dataKeys.ofProject(...asked)
      cache.keep(dataKey.wrapped, dataKey.plaintext)
      return dataKey
    },
  })),
)
