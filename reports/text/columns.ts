/**
 * Fits text into the columns of a terminal. A Chinese character takes two columns, a combining
 * accent takes none. This covers the scripts of names and values; it is not all of UAX #11.
 */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const NO_WIDTH = /^[\p{M}\p{Cf}]/u
let segmenter: Intl.Segmenter | undefined

/** A segmenter takes long to make, and hardly any text needs one. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}

export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemesOf(text)) columns += columnsOfGrapheme(segment)
  return columns
}

function columnsOfGrapheme(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2
  return NO_WIDTH.test(grapheme) ? 0 : 1
}

/** At most `columns` wide; an ellipsis shows that something was cut off. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemesOf(text)) {
    used += columnsOfGrapheme(segment)
    if (used > columns - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text
}

/**
 * Lines that are at most `columns` wide. They are broken between words; a word that is longer than
 * a line is broken too, unless it is an address: a terminal makes a link of a whole one only. All parts of an indented line keep its indentation.
 */
export function wrap(text: string, columns: number): string[] {
  return text
    .replaceAll('\t', '  ')
    .split('\n')
    .flatMap((line) => {
      const indent =
        line.match(/^ */)?.[0].slice(0, Math.max(0, Math.min(columns / 2, columns - 2))) ?? ''
      const room = Math.max(2, columns - indent.length)
      return wrapLine(line.trimStart(), room).map((part) => indent + part)
    })
}

const ADDRESS = /^[(<"']?https?:\/\//

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const word of line.split(' ')) {
    const width = columnsOf(word)
    if (current !== '' && used + 1 + width > columns) {
      lines.push(current)
      current = ''
      used = 0
    }
    const separator = current === '' ? '' : ' '
    if (width <= columns || ADDRESS.test(word)) {
      current += separator + word
      used += separator.length + width
      continue
    }
    const pieces = slices(word, columns)
    current = pieces.pop() ?? ''
    for (const piece of pieces) lines.push(piece)
    used = columnsOf(current)
  }
  return [...lines, current]
}

function slices(word: string, columns: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemesOf(word)) {
    const width = columnsOfGrapheme(segment)
    if (used + width > columns) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += width
  }
  return [...pieces, piece]
}
