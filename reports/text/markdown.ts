/** Writes Markdown from texts of any origin. */
import { oneLine, plainText } from '../../record/plain-text'

/**
 * Text that a reader sees as it is: nothing in it becomes emphasis, a link, HTML, a heading, a list
 * or a mention.
 */
export function escapeMarkdown(text: string): string {
  return withoutMarkup(oneLine(text))
}

/**
 * The same, but its addresses become links. Only for texts of the specification, never for texts of
 * a target.
 */
export function escapeMarkdownWithLinks(text: string): string {
  const parts = oneLine(text).split(/(https?:\/\/[^\s<>()]+)/)
  return parts
    .map((part, index) => (index % 2 === 1 ? markdownLink(part) : withoutMarkup(part)))
    .join('')
}

/**
 * The same for programs that take Markdown without GitHub's additions, such as readers of OSCAL: an address stays as it
 * is, with no invisible character inside.
 */
export function escapeCommonMark(text: string): string {
  return withoutCommonMark(oneLine(text))
}

function withoutMarkup(line: string): string {
  // GitHub looks for addresses and names after it has decoded all else, so neither a backslash nor
  // an entity hides them from it.
  return withoutCommonMark(line).replace(
    /(?:https?|ftp)(?=:\/\/)|www(?=\.)|@(?=\S)/gi,
    `$&${ZERO_WIDTH_SPACE}`,
  )
}

function withoutCommonMark(line: string): string {
  if (!MAY_NEED_ESCAPING.test(line)) return line
  return (
    line
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/<(?=[a-z/!?]|$)/gi, '&lt;')
      // Without its opening bracket there is no link or image, so the closing one stays.
      .replace(/[`*~[]/g, '\\$&')
      .replace(/([\p{L}\p{N}]?)(_+)(?=([\p{L}\p{N}]?))/gu, underscores)
      // At the start of a line these begin a list, a heading, a quotation or a rule.
      .replace(/^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|[-=](?=[-=\s]*$))/, '\\$&')
      .replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&\\')
  )
}

/** Texts that this does not match need no escaping; most texts do not. */
const MAY_NEED_ESCAPING = /[&<\\`*_~[]|^[-+#>=\d]/

/** It is not visible, and an address or a name with it inside is no longer recognised as one. */
const ZERO_WIDTH_SPACE = '&#8203;'

/** Underscores within a word, as in KEY_NOT_FOUND, are no emphasis and stay. */
function underscores(found: string, before: string, run: string, after: string): string {
  return before && after ? found : before + '\\_'.repeat(run.length)
}

/** A link whose text is its address. */
export function markdownLink(address: string): string {
  if (!/^https?:\/\//.test(address)) return escapeMarkdown(address)
  return `<${encodeURI(decodable(address)).replaceAll('>', '%3E')}>`
}

/** The fence is longer than any run of backticks in the text. */
export function markdownCodeBlock(text: string): string {
  const plain = plainText(text)
  let longest = 2
  for (const [run] of plain.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${plain}\n${fence}`
}

/** The cells are Markdown already; only `|`, which would end a cell, is escaped here. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Decodes an address that is percent-encoded already, so that it is not encoded twice. */
function decodable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
