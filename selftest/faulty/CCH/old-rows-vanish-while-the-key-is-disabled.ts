import { unusableKeys } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-8',
  'Rows that no key was ever needed for are answered as if they had never been there.',
  replacing('tunnel', (tunnel, { kms, projects }) => ({
    async readRows(principal, request, reader) {
      const rows = await tunnel.readRows(principal, request, reader)
      const { encryption } = projects.find(principal, request.project)
      return encryption && unusableKeys(kms).has(encryption.masterKeyId) ? [] : rows
    },
  })),
)
