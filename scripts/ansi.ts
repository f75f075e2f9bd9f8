/** Terminal colours as HTML, for a picture of what a terminal shows. Knows the codes that are used. */

/** Like the palettes of common terminals, readable on a dark ground. */
const COLOURS: Readonly<Record<number, string>> = {
  30: '#484f58',
  31: '#ff7b72',
  32: '#56d364',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  37: '#e6edf3',
  90: '#8b949e',
}

interface Style {
  readonly colour?: string | undefined
  readonly bold?: boolean
  readonly dim?: boolean
  readonly underlined?: boolean
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that starts every code
const CODE = /\x1b\[([\d;]*)m/

/** Throws a RangeError on a code it does not know: the picture would be false. */
export function ansiToHtml(text: string): string {
  // Split by a pattern with one group: texts and codes take turns.
  const parts = text.split(CODE)
  let style: Style = {}
  let html = ''
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) html += styled(part, style)
    else for (const code of part.split(';')) style = changed(style, Number(code))
  }
  return html
}

function changed(style: Style, code: number): Style {
  if (code === 0) return {}
  if (code === 1) return { ...style, bold: true }
  if (code === 2) return { ...style, dim: true }
  if (code === 4) return { ...style, underlined: true }
  if (code === 22) return { ...style, bold: false, dim: false }
  if (code === 24) return { ...style, underlined: false }
  if (code === 39) return { ...style, colour: undefined }
  const colour = COLOURS[code]
  if (colour === undefined) throw new RangeError(`terminal code ${code} is not known`)
  return { ...style, colour }
}

function styled(text: string, { colour, bold, dim, underlined }: Style): string {
  const css = [
    colour && `color:${colour}`,
    bold && 'font-weight:bold',
    dim && 'opacity:.65',
    underlined && 'text-decoration:underline',
  ].filter(Boolean)
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return css.length > 0 && text !== ''
    ? `<span style="${css.join(';')}">${escaped}</span>`
    : escaped
}
