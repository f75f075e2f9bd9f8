/**
 * Whether JSON text has one reading. Where an object has two members of one name, JSON.parse keeps the last, and
 * another program may keep the first. White space and escapes may differ; otherwise the text must equal the JSON of
 * the value.
 */
export function isUnambiguousJson(text: string, value: unknown): boolean {
  let compact = ''
  let end = 0
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', end)) {
    compact += withoutBlanks(text.slice(end, start))
    end = endOfString(text, start)
    compact += JSON.stringify(JSON.parse(text.slice(start, end)))
  }
  return compact + withoutBlanks(text.slice(end)) === JSON.stringify(value)
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Behind the quote that closes a string. A pattern for a string of many MiB overflows the stack. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1) {
    let before = end
    while (text[before - 1] === '\\') before--
    if ((end - before) % 2 === 0) return end + 1
    end = text.indexOf('"', end + 1)
  }
  return text.length
}
