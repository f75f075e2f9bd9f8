/**
 * Whether JSON text has one reading. Where an object has two members of one name, JSON.parse keeps the last, and
 * another program may keep the first. White space and escapes may differ; otherwise the text must equal the JSON of
 * the value.
 */
export function isUnambiguousJson(text: string, value: unknown): boolean {
  const compact = text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (token) =>
    token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : '',
  )
  return compact === JSON.stringify(value)
}
