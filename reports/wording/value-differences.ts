/** Where an observed value differs from the expected one, as lines to read side by side. */
import { plainText, valueWording } from '../../record/plain-text'

export interface ValueDifferences {
  readonly expected: readonly string[]
  readonly observed: readonly string[]
  /** How many members are alike and left out. */
  readonly alike: number
}

/** Members of objects and lists that differ, with their paths; both values whole where they have no members. */
export function valueDifferences(expected: unknown, observed: unknown): ValueDifferences {
  const [left, right] = [leavesOf(expected), leavesOf(observed)]
  if (left === undefined || right === undefined) {
    return { expected: [valueWording(expected)], observed: [valueWording(observed)], alike: 0 }
  }
  const isAlike = (path: string): boolean => left.get(path) === right.get(path)
  const alike = [...left.keys()].filter(isAlike).length
  const differing = (leaves: ReadonlyMap<string, string>): string[] =>
    [...leaves].filter(([path]) => !isAlike(path)).map(([path, text]) => `${path}: ${text}`)
  return { expected: differing(left), observed: differing(right), alike }
}

/** The values without members by their paths, such as `encryption.algorithm`; undefined: it is one itself. */
function leavesOf(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!hasMembers(value)) return undefined
  const leaves = new Map<string, string>()
  const waiting: (readonly [path: string, value: unknown])[] = [['', value]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, part] = next
    if (hasMembers(part)) waiting.push(...membersOf(path, part).reverse())
    else leaves.set(path, plainText(JSON.stringify(part) ?? 'nothing'))
  }
  return leaves
}

function membersOf(path: string, value: object): [string, unknown][] {
  return Object.entries(value).map(([name, member]) => {
    if (Array.isArray(value)) return [`${path}[${name}]`, member]
    const step = plainText(name)
    return [path === '' ? step : `${path}.${step}`, member]
  })
}

function hasMembers(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}
