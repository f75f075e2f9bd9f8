/** What a query answers with, before its rows are read. */

import type { Column, TypedRow } from '../../columns'

export interface SelectPlan {
  readonly columns: readonly Column[]
  readonly batches: () => AsyncIterable<readonly TypedRow[]>
}
