import { retainingReplaced } from '../../parts/retained-objects'
import { lawful } from '../../specimen'

/** Page "Local backup": https://www.alibabacloud.com/help/en/document_detail/172397.html */
export const { freedom, connect } = lawful(
  'MaxCompute keeps every replaced version of data for 24 hours by default: so does this target, with plaintext from ' +
    'before the encryption.',
  retainingReplaced(24),
)
