/**
 * What matters together for encrypted data: every two values of two dimensions are planned to meet. Each walk takes its
 * projects from rows of a covering array; a report says which pairs and triples were really met.
 */
import type { Capability } from '../../adapters/target'
import { ALGORITHMS } from '../state'

/** The regions that scenarios use. */
export const REGIONS = ['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'ap-southeast-1'] as const

export interface ProjectPlan {
  readonly algorithm: (typeof ALGORITHMS)[number]
  readonly key: 'default' | 'byok'
  readonly region: string
  /** Created encrypted in MaxCompute or in DataWorks, or encrypted later. */
  readonly way: 'maxcompute' | 'dataworks' | 'later'
  /** Who creates it: the owner, or a RAM user who is its Super_Administrator then. */
  readonly by: 'owner' | 'member'
  /** Whether its BYOK has an alias. */
  readonly hasAlias: boolean
}

export interface Met extends ProjectPlan {
  readonly size: 'empty' | 'small' | 'many' | 'large'
  readonly moment: 'at first' | 'a day later' | 'after a refusal' | 'after the key came back'
}

export function valuesOf(
  capabilities: ReadonlySet<Capability>,
  regions: readonly string[] = REGIONS,
): { readonly [Name in keyof ProjectPlan]: readonly ProjectPlan[Name][] } {
  const offered = REGIONS.filter((region) => regions.includes(region))
  return {
    algorithm: ALGORITHMS,
    key: capabilities.has('keys') ? ['byok', 'default'] : ['default'],
    region: offered.length > 0 ? offered : regions.slice(0, 1),
    way: capabilities.has('dataworks')
      ? ['maxcompute', 'later', 'dataworks']
      : ['maxcompute', 'later'],
    by: capabilities.has('access') ? ['owner', 'member'] : ['owner'],
    hasAlias: [true, false],
  }
}

/** Rows in which every two values of two dimensions meet: greedy, the same on every machine. */
export function coveringRows(
  values: Readonly<Record<string, readonly unknown[]>>,
): readonly Readonly<Record<string, unknown>>[] {
  const names = Object.keys(values)
  const open = new Set<string>()
  for (const [index, left] of names.entries())
    for (const right of names.slice(index + 1))
      for (const a of values[left] ?? [])
        for (const b of values[right] ?? []) open.add(pair(left, a, right, b))
  const rows: Record<string, unknown>[] = []
  while (open.size > 0) {
    const row: Record<string, unknown> = {}
    const [first] = open
    for (const [name, value] of JSON.parse(first as string)) row[name] = value
    for (const name of names) {
      if (name in row) continue
      const candidates = values[name] ?? []
      const gain = (value: unknown) =>
        Object.entries(row).filter(([other, set]) =>
          open.has(pairOf(names, name, value, other, set)),
        ).length
      row[name] = candidates.reduce((best, value, at) =>
        gain(value) > gain(best) ||
        (gain(value) === gain(best) && (at + rows.length) % candidates.length === 0)
          ? value
          : best,
      )
    }
    for (const [index, left] of names.entries())
      for (const right of names.slice(index + 1))
        open.delete(pair(left, row[left], right, row[right]))
    rows.push(row)
  }
  return rows
}

function pair(left: string, a: unknown, right: string, b: unknown): string {
  return JSON.stringify([
    [left, a],
    [right, b],
  ])
}

function pairOf(
  names: readonly string[],
  name: string,
  value: unknown,
  other: string,
  set: unknown,
): string {
  return names.indexOf(name) < names.indexOf(other)
    ? pair(name, value, other, set)
    : pair(other, set, name, value)
}

/** Which pairs and triples of values were met, out of how many. */
export class Coverage {
  readonly #met = [new Set<string>(), new Set<string>()]
  readonly #seen = new Set<string>()
  readonly #values: Map<string, Set<unknown>> = new Map()

  take(met: Met): void {
    const key = JSON.stringify(Object.entries(met).sort())
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const entries = Object.entries(met).sort(([left], [right]) => (left < right ? -1 : 1))
    for (const [name, value] of entries) {
      const known = this.#values.get(name) ?? new Set()
      this.#values.set(name, known.add(value))
    }
    for (const [index, left] of entries.entries())
      for (const [next, right] of entries.slice(index + 1).entries()) {
        this.#met[0]?.add(JSON.stringify([left, right]))
        for (const third of entries.slice(index + next + 2))
          this.#met[1]?.add(JSON.stringify([left, right, third]))
      }
  }

  /** What was taken, each once: shards put theirs together. */
  get met(): readonly Met[] {
    return [...this.#seen].map((key) => Object.fromEntries(JSON.parse(key)) as Met)
  }

  /** Of the values that were met at all. */
  get pairs(): { readonly met: number; readonly possible: number } {
    return { met: this.#met[0]?.size ?? 0, possible: combinations(this.#sizes, 2) }
  }

  get triples(): { readonly met: number; readonly possible: number } {
    return { met: this.#met[1]?.size ?? 0, possible: combinations(this.#sizes, 3) }
  }

  get #sizes(): readonly number[] {
    return [...this.#values.values()].map(({ size }) => size)
  }
}

/** How many ways there are to take one value of each of `count` dimensions. */
function combinations(sizes: readonly number[], count: number): number {
  if (count === 0) return 1
  return sizes.reduce(
    (sum, size, index) => sum + size * combinations(sizes.slice(index + 1), count - 1),
    0,
  )
}
