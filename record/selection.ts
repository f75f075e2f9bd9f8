/** The part of the suite that the operator chose to run. */
import type { Selection } from './context'

/** `--bail` leaves out none: what is left when the run ends is not run. */
export function selectsEverything(selection: Selection): boolean {
  const { tags, clauses, scenarios, name, shard, walks, rerun } = selection
  const parts = [...(clauses ?? []), ...(scenarios ?? [])]
  return !tags && parts.length === 0 && !name && !shard && walks === undefined && !rerun
}

/** The selection as it was typed, for reading. */
export function selectionWording(selection: Selection): string {
  const { tags, clauses = [], scenarios = [], name, shard, walks, rerun, bail } = selection
  return [
    ...(tags ? [`--tags "${tags}"`] : []),
    ...[...clauses, ...scenarios].map((id) => `--clause ${id}`),
    ...(name ? [`--name "${name}"`] : []),
    ...(shard ? [`--shard ${shard}`] : []),
    ...(walks === undefined ? [] : [`--walks ${walks}`]),
    ...(rerun ? [`--rerun ${rerun.run}`] : []),
    ...(bail === undefined ? [] : [`--bail ${bail}`]),
  ].join(' ')
}
