/** The part of the suite that the operator chose to run. */
import type { Selection } from './context'

export function selectsEverything({ tags, clauses, name, shard, walks }: Selection): boolean {
  return !tags && !clauses?.length && !name && !shard && walks === undefined
}

/** The selection as it was typed, for reading. */
export function selectionWording({ tags, clauses, name, shard, walks }: Selection): string {
  return [
    ...(tags ? [`--tags "${tags}"`] : []),
    ...(clauses ?? []).map((id) => `--clause ${id}`),
    ...(name ? [`--name "${name}"`] : []),
    ...(shard ? [`--shard ${shard}`] : []),
    ...(walks === undefined ? [] : [`--walks ${walks}`]),
  ].join(' ')
}
