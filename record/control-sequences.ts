/**
 * Takes control sequences out of a text: what a terminal obeys, such as colours and the title of a
 * window. They are those of `stripVTControlCharacters` in Node 24. Its regular expression takes
 * quadratic time where a sequence is not closed, and other versions of Node have another one, with
 * which the same record would give other reports.
 */

const ESCAPE = '\u001b'
const INTRODUCERS = `${ESCAPE}\u009b`
/** An introducer and what may follow it in any number. No later part matches one of these. */
const START = new RegExp(`[${INTRODUCERS}][[\\]()#;?]*`, 'g')
/** More parameters than any terminal has are no sequence, and would take long to give back. */
const END = /(?:\d{1,4}(?:[;:]\d{0,4}){0,100})?[\dA-PR-TZcf-nq-uy=><~]/y
/** The title of a window, a link and the like: everything up to the first terminator. */
const TITLE = `${ESCAPE}]`
const TERMINATOR = new RegExp(`[\u0007\u009c]|${ESCAPE}\\\\`, 'g')

export function withoutControlSequences(text: string): string {
  START.lastIndex = 0
  if (!START.test(text)) return text
  let kept = ''
  let rest = 0
  let isTerminated = true
  START.lastIndex = 0
  for (let start = START.exec(text); start !== null; start = START.exec(text)) {
    const behindStart = START.lastIndex
    let end: number | undefined
    if (isTerminated && text.startsWith(TITLE, start.index)) {
      end = matchEnd(TERMINATOR, text, start.index + TITLE.length)
      // Not looked for again: behind this place there is none.
      isTerminated = end !== undefined
    }
    end ??= matchEnd(END, text, behindStart)
    if (end === undefined) continue
    kept += text.slice(rest, start.index)
    rest = end
    START.lastIndex = end
  }
  return kept + text.slice(rest)
}

/** Undefined where it does not match. */
function matchEnd(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}
