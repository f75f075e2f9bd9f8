import { retainingReplaced } from '../../parts/retained-objects'
import { lawful, usedBy } from '../../specimen'

export const { freedom, connect } = usedBy(
  [
    {
      system: 'MaxCompute, page "Local backup"',
      address: 'https://www.alibabacloud.com/help/en/document_detail/172397.html',
    },
  ],
  lawful(
    'MaxCompute keeps every replaced version of data for 24 hours by default: so does this target, with plaintext from ' +
      'before the encryption.',
    retainingReplaced(24),
  ),
)
