/** Just enough of Markdown to write a report out of texts that may hold anything. */
import { oneLine, plainText } from './plain-text'

/** Text that reads as itself: no emphasis, links, HTML, tables or mentions come out of it. */
export function escaped(text: string): string {
  const line = oneLine(text)
  if (!SPECIAL.test(line)) return line
  return (
    line
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      // At the start of a line these would begin a list or a heading.
      .replace(/^(\d*)([-+#.)])/, '$1\\$2')
      .replaceAll('@', '&#64;')
      // GitHub makes links of bare addresses, whatever stands before them.
      .replace(/(https?|ftp):/gi, '$1&#58;')
      .replace(/(www)\./gi, '$1\\.')
  )
}

/** What is escaped below; most texts have nothing of it. */
const SPECIAL = /[&<>\\`*_[\]|~@]|^\d*[-+#.)]|(?:https?|ftp):|www\./i

/** A link whose text is its address. */
export function link(address: string): string {
  if (!/^https?:\/\//.test(address)) return escaped(address)
  return `<${encodeURI(decodable(address)).replaceAll('>', '%3E')}>`
}

/** The fence is longer than any run of backticks within. */
export function codeBlock(text: string): string {
  const plain = plainText(text)
  const longest = Math.max(2, ...Array.from(plain.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${plain}\n${fence}`
}

/** Cells are escaped already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
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
