/** Whether a run was of a part of the suite only. */
import type { Selection } from '../../record/context'

/** The operator selected scenarios, one shard, or fewer walks. */
export function isPartial({ tags, clauses = [], name, shard, walks }: Selection): boolean {
  return clauses.length > 0 || [tags, name, shard, walks].some((given) => given !== undefined)
}
