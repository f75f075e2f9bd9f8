/** Just enough of Markdown to write a report out of texts that may hold anything. */
import { oneLine, plainText } from '../../record/plain-text'

/** Text that reads as itself: no emphasis, links, HTML, headings, lists or mentions come out of it. */
export function escapeMarkdown(text: string): string {
  return withoutMarkup(oneLine(text))
}

/** The same with the addresses in it as links: for what a specification says, never for what a target says. */
export function escapeMarkdownWithLinks(text: string): string {
  const parts = oneLine(text).split(/(https?:\/\/[^\s<>()]+)/)
  return parts
    .map((part, index) => (index % 2 === 1 ? markdownLink(part) : withoutMarkup(part)))
    .join('')
}

function withoutMarkup(line: string): string {
  if (!SUSPECT.test(line)) return line
  return (
    line
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/<(?=[a-z/!?]|$)/gi, '&lt;')
      // No link or image begins without its bracket, so that the closing one stays.
      .replace(/[`*~[]/g, '\\$&')
      .replace(/([\p{L}\p{N}]?)(_+)(?=([\p{L}\p{N}]?))/gu, underscores)
      // At the start of a line these begin a list, a heading, a quotation or a rule.
      .replace(/^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|[-=](?=[-=\s]*$))/, '\\$&')
      .replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&\\')
      // GitHub looks for addresses and names once all else is decoded: neither a backslash nor an entity hides them.
      .replace(/(?:https?|ftp)(?=:\/\/)|www(?=\.)|@(?=\S)/gi, `$&${UNSEEN}`)
  )
}

/** Where something may be escaped below; most texts have nothing of it. */
const SUSPECT = /[&<\\`*_~[@]|^[-+#>=\d]|:\/\/|www\./i

/** A blank of no width: it is not seen, and what it parts is not taken for one. */
const UNSEEN = '&#8203;'

/** Within a word, as in KEY_NOT_FOUND, they are no emphasis. */
function underscores(found: string, before: string, run: string, after: string): string {
  return before && after ? found : before + '\\_'.repeat(run.length)
}

/** A link whose text is its address. */
export function markdownLink(address: string): string {
  if (!/^https?:\/\//.test(address)) return escapeMarkdown(address)
  return `<${encodeURI(decodable(address)).replaceAll('>', '%3E')}>`
}

/** The fence is longer than any run of backticks within. */
export function markdownCodeBlock(text: string): string {
  const plain = plainText(text)
  const longest = Math.max(2, ...Array.from(plain.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${plain}\n${fence}`
}

/** Cells are escaped already, but for what ends a cell. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** An address that is percent-encoded already is not encoded twice. */
function decodable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
