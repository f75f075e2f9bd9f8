/** A JSON value as lines, so that two values can be compared line by line: what fits is on one line. */

const WIDTH = 80
const INDENT = '  '

/** A text is its own lines. The items of a list and the members of an object have lines of their own. */
export function valueLines(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n')
  return linesOf(value, '', { isWhole: true })
}

function linesOf(
  value: unknown,
  start: string,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): readonly string[] {
  const compact = JSON.stringify(value) ?? 'nothing'
  if (typeof value !== 'object' || value === null || compact.length < 3) return [start + compact]
  if (!isWhole && start.length + compact.length <= WIDTH) return [start + compact]
  const isList = Array.isArray(value)
  const members: readonly (readonly [start: string, value: unknown])[] = isList
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([name, member]) => [`${JSON.stringify(name)}: `, member])
  return [
    start + (isList ? '[' : '{'),
    ...members.flatMap(([lead, member]) => linesOf(member, lead).map((line) => INDENT + line)),
    isList ? ']' : '}',
  ]
}
