/**
 * JSON that may be shown as well as read: what a terminal or an editor would obey within a text, and
 * what has no width, is written as an escape, which reads back as the same text.
 */
const OBEYED =
  /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g

export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(OBEYED, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
