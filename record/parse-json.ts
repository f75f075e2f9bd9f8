/** Nothing that the suite writes has twenty. A walk through a deeper value overflows the stack. */
const DEEPEST = 64

/** The value; undefined where the text is not JSON, or is nested too deep to be looked through. */
export function parseJson(text: string | Buffer): unknown {
  try {
    const value: unknown = JSON.parse(text.toString())
    return isDeeperThan(DEEPEST, value) ? undefined : value
  } catch {
    return undefined
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const name in value) {
    if (isDeeperThan(levels - 1, (value as Record<string, unknown>)[name])) return true
  }
  return false
}
