import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'KEY-2',
  'Nobody can look up which key protects their data, or whether it is enabled.',
  replacing('kms', (kms) => ({
    listKeys(caller, request) {
      const page = kms.listKeys(caller, request)
      const { region } = request
      const keys = page.keys.filter(
        ({ keyId }) => kms.describeKey(caller, { region, keyId }).creatorType === 'User',
      )
      return { ...page, keys }
    },
  })),
)
