/** LIKE: `%` is any text, `_` one character, and a backslash takes the meaning from the next one. */

type Part = '%' | '_' | { readonly character: string }

/** Every pattern is compared in time proportional to its length multiplied by that of the text. */
export function likeMatcher(pattern: string): (text: string) => boolean {
  const parts = partsOf(pattern)
  return (text) => matches([...text], parts)
}

function partsOf(pattern: string): readonly Part[] {
  const parts: Part[] = []
  const characters = [...pattern]
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    const next = characters[index + 1]
    if (character === '\\' && next !== undefined) {
      parts.push({ character: next })
      index++
    } else if (character === '%' || character === '_') parts.push(character)
    else parts.push({ character })
  }
  return parts
}

function matches(text: readonly string[], parts: readonly Part[]): boolean {
  let at = 0
  let part = 0
  // Where to go on when the characters after the last `%` do not match.
  let retry: { readonly part: number; at: number } | undefined
  while (at < text.length) {
    const wanted = parts[part]
    if (wanted === '%') {
      retry = { part: ++part, at }
    } else if (wanted === '_' || (wanted !== undefined && wanted.character === text[at])) {
      at++
      part++
    } else if (retry) {
      at = ++retry.at
      part = retry.part
    } else {
      return false
    }
  }
  while (parts[part] === '%') part++
  return part === parts.length
}
