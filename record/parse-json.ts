/** Nothing that the suite writes has twenty. A walk through a deeper value overflows the stack. */
const DEEPEST = 64

/** The value; undefined where the text is not JSON, or is nested too deep to be looked through. */
export function parseJson(json: string | Buffer): unknown {
  const text = json.toString()
  if (isTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTooDeep(text: string): boolean {
  // Half of them or more are of one kind.
  const mayBe = ['{', '['].some((bracket) => hasMoreThan(DEEPEST / 2, bracket, text))
  return mayBe && depthOf(text) > DEEPEST
}

/** Most texts have few brackets, and need no closer look. */
function hasMoreThan(most: number, bracket: string, text: string): boolean {
  let at = -1
  for (let count = 0; count <= most; count++) {
    at = text.indexOf(bracket, at + 1)
    if (at === -1) return false
  }
  return true
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === OPEN_OBJECT || code === OPEN_LIST) deepest = Math.max(deepest, ++depth)
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--
  }
  return deepest
}

/** The place of the quote that closes a string; behind the text where none does. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) {
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  }
  return at
}
