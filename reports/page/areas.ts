/** The clauses of a run by area, in the order of the specification; none is lost whose area has no title. */
import type { Clause, Run } from '../model'

export interface AreaOfRun {
  readonly id: string
  readonly title: string
  readonly clauses: readonly Clause[]
}

export function areasOf({ areas, clauses }: Run): readonly AreaOfRun[] {
  const titles = new Map(areas.map(({ id, title }) => [id, title]))
  const byArea = Map.groupBy(clauses, ({ area }) => area)
  const ids = [...new Set([...titles.keys(), ...byArea.keys()])]
  return ids.flatMap((id) => {
    const members = byArea.get(id) ?? []
    return members.length === 0 ? [] : [{ id, title: titles.get(id) ?? id, clauses: members }]
  })
}
