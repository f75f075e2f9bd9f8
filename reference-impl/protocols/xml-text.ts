/** Texts of an answer as XML can carry them. */

/** XML 1.0 has no form for most control characters: they become U+FFFD, in every text of a value. */
export function withoutControls(value: unknown): unknown {
  if (typeof value === 'string') {
    return value
      .toWellFormed()
      .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
  }
  if (Array.isArray(value)) return value.map(withoutControls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutControls(each)]),
  )
}
