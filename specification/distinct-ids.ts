/**
 * Unique ids, also for scenarios that share a name. Reports, waivers and later runs know a scenario
 * by its id alone: of two that had the same one, the second would be lost.
 */
export interface Named {
  /** As its name makes it. */
  readonly id: string
  /** Table and row of an outline: `2.3`. */
  readonly row: string | undefined
}

/**
 * In the order given. A unique name is left as it is; scenarios that share a name get a suffix each, and a
 * further one where that meets another's name, or an outline of the same name under another rule.
 */
export function distinctIds(named: readonly Named[]): string[] {
  const places = new Map<string, number>()
  const namesakes = Map.groupBy(named, ({ id }) => id)
  const isAlone = ({ id }: Named): boolean => namesakes.get(id)?.length === 1
  const wanted = named.map((each) => {
    if (isAlone(each)) return each.id
    const place = next(places, each.id, 1)
    return `${each.id}-${each.row ?? place}`
  })
  const taken = new Set(wanted)
  const kept = new Set(named.filter(isAlone).map(({ id }) => id))
  const numbers = new Map<string, number>()
  return wanted.map((id, index) => {
    if (isAlone(named[index] as Named)) return id
    if (!kept.has(id)) {
      kept.add(id)
      return id
    }
    let free = id
    while (taken.has(free)) free = `${id}-${next(numbers, id, 2)}`
    taken.add(free)
    return free
  })
}

function next(counts: Map<string, number>, name: string, first: number): number {
  const number = counts.get(name) ?? first
  counts.set(name, number + 1)
  return number
}
