/**
 * Whether JSON says what it says once. Of two members with one name we keep the last, and who reads the same file may
 * keep the first. Blanks and escapes are free; the text has to be the JSON of that value.
 */
export function isWrittenPlainly(text: string, value: unknown): boolean {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (token) =>
    token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : '',
  )
  return plain === JSON.stringify(value)
}
