/**
 * Matches the wildcards of policies: `*` is any number of characters, `?` exactly one. It uses no
 * regular expression, because patterns come from users and could make one run without end.
 */

export function matchesWildcard(pattern: string, text: string): boolean {
  let patternAt = 0
  let textAt = 0
  let lastStar = -1
  let textAtLastStar = 0
  while (textAt < text.length) {
    const expected = pattern[patternAt]
    if (expected === '*') {
      lastStar = patternAt++
      textAtLastStar = textAt
    } else if (expected === '?' || expected === text[textAt]) {
      patternAt++
      textAt++
    } else if (lastStar >= 0) {
      // The last star matches one more character; earlier stars never have to change.
      patternAt = lastStar + 1
      textAt = ++textAtLastStar
    } else {
      return false
    }
  }
  while (pattern[patternAt] === '*') patternAt++
  return patternAt === pattern.length
}
