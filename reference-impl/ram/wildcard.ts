/**
 * Patterns of policies: `*` stands for any number of characters, `?` for exactly one. In linear
 * time and without regular expressions, because patterns come from outside.
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
      // The last star has to swallow one character more; earlier ones never need another look.
      patternAt = lastStar + 1
      textAt = ++textAtLastStar
    } else {
      return false
    }
  }
  while (pattern[patternAt] === '*') patternAt++
  return patternAt === pattern.length
}
