import { withValues } from '../../parts/values'
import { faulty, fromReports, replacing } from '../../specimen'

/** The padding was zeros, and all zeros at the end are removed after decryption. */
export const { fault, connect } = fromReports(
  'content that looks like something else',
  [
    { system: 'Kohana', address: 'https://github.com/kohana/kohana/issues/99' },
    {
      system: 'SQLAlchemy-Utils',
      address: 'https://github.com/kvesteri/sqlalchemy-utils/issues/212',
    },
  ],
  faulty(
    'MEC-3',
    'Hashes, packed numbers and other values that end in zeros come back shorter.',
    replacing('tunnel', (tunnel, { projects }) => ({
      async readRows(principal, request, reader) {
        const rows = await tunnel.readRows(principal, request, reader)
        if (projects.find(principal, request.project).encryption === null) return rows
        return rows.map((row) => withValues(row, (value) => value.replace(/\0+$/, '')))
      },
    })),
  ),
)
