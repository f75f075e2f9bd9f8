/** Where an observed value differs from the expected one, as lines to read side by side. */
import { plainText, valueWording } from '../../record/plain-text'

export interface ValueDifferences {
  readonly expected: readonly string[]
  readonly observed: readonly string[]
  /** How many members are alike and left out. */
  readonly alike: number
}

/**
 * Members of objects and lists that differ, with their paths; both values whole where one of them has no members, or no
 * member differs.
 */
export function valueDifferences(expected: unknown, observed: unknown): ValueDifferences {
  const [left, right] = [leavesOf(expected), leavesOf(observed)]
  if (left === undefined || right === undefined) return whole(expected, observed)
  const isAlike = (path: string): boolean => left.get(path) === right.get(path)
  const alike = [...left.keys()].filter(isAlike).length
  const differing = (leaves: ReadonlyMap<string, string>): string[] =>
    [...leaves]
      .filter(([path]) => !isAlike(path))
      .map(([path, text]) => plainText(`${path}: ${text}`))
  const [missing, added] = [differing(left), differing(right)]
  if (missing.length + added.length === 0) return whole(expected, observed)
  return { expected: missing, observed: added, alike }
}

function whole(expected: unknown, observed: unknown): ValueDifferences {
  return { expected: [valueWording(expected)], observed: [valueWording(observed)], alike: 0 }
}

/** The values without members by their paths, such as `encryption.algorithm`; undefined: it is one itself. */
function leavesOf(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!hasMembers(value)) return undefined
  const leaves = new Map<string, string>()
  const waiting: (readonly [path: string, value: unknown])[] = [['', value]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, part] = next
    if (hasMembers(part)) waiting.push(...membersOf(path, part).reverse())
    else leaves.set(path, JSON.stringify(part) ?? 'nothing')
  }
  return leaves
}

function membersOf(path: string, value: object): [string, unknown][] {
  return Object.entries(value).map(([name, member]) => {
    if (Array.isArray(value)) return [`${path}[${name}]`, member]
    // A name with other characters is quoted, so that no two members have one path.
    if (!/^[\w-]+$/.test(name)) return [`${path}[${JSON.stringify(name)}]`, member]
    return [path === '' ? name : `${path}.${name}`, member]
  })
}

function hasMembers(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}
