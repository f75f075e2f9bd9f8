import { wasEverDisabled } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-5',
  'After an outage a part of the data is missing, and no answer says so.',
  replacing('tunnel', (tunnel, { kms, projects }) => ({
    async readRows(principal, request, reader) {
      const rows = await tunnel.readRows(principal, request, reader)
      const { encryption } = projects.find(principal, request.project)
      return encryption && wasEverDisabled(kms, encryption.masterKeyId) ? rows.slice(0, -1) : rows
    },
  })),
)
