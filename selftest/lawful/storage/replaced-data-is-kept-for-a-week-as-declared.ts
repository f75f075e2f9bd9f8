import { retainingReplaced } from '../../parts/retained-objects'
import { declaring, lawful } from '../../specimen'

/** Page "Local backup": https://www.alibabacloud.com/help/en/document_detail/172397.html */
const variant = lawful(
  'The retention of replaced data can be set: this target declares a week, and keeps replaced data that long.',
  retainingReplaced(168),
)
export const { freedom } = variant
export const connect = declaring({ retentionHours: 168 }, variant.connect)
