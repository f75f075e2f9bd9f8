/** Whether a run was of a part of the suite only. */
import type { Selection } from '../../record/context'

/** The operator selected scenarios, one shard, fewer walks, or an end after some violations. */
export function isPartial(selection: Selection): boolean {
  const { tags, clauses = [], scenarios = [], name, shard, walks, rerun, bail } = selection
  const given = [tags, name, shard, walks, rerun, bail]
  return clauses.length + scenarios.length > 0 || given.some((each) => each !== undefined)
}
