/** The lines of a text for a terminal: their width, and colour only where it was asked for. */
import { styleText } from 'node:util'
import { plainText } from '../../record/plain-text'
import { columnsOf, wrap } from '../text/columns'
import { continuationIndent, escapeLogCommands } from '../text/log-commands'

export type Tone = 'good' | 'bad' | 'unsure' | 'note' | 'quiet' | 'strong'

const STYLES = {
  good: 'green',
  bad: 'red',
  unsure: 'yellow',
  note: 'cyan',
  quiet: 'dim',
  strong: 'bold',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>

const WITHOUT_TERMINAL = 100

export class TerminalPage {
  /** Columns that a table may take. */
  readonly width: number
  /** False in a file or a log: there, lines are searched and copied, so they are not wrapped. */
  readonly #wraps: boolean
  readonly #color: boolean
  readonly #lines: string[] = []

  /** @param width columns of the terminal; undefined: there is none, as in a file or a log */
  constructor(width: number | undefined, color: boolean) {
    this.width = Math.max(width ?? WITHOUT_TERMINAL, 40)
    this.#wraps = width !== undefined
    this.#color = color
  }

  /**
   * Text of any origin, wrapped; later lines are indented to where the text begins. Where the text
   * has line breaks of its own, its later lines are marked, so that they cannot look like lines of
   * the report.
   */
  say(text: string, { lead = '', tone }: { lead?: string; tone?: Tone } = {}): void {
    const plain = plainText(text)
    const blanks = ' '.repeat(columnsOf(lead))
    const indent = plain.includes('\n') ? continuationIndent(blanks) : blanks
    const room = this.#wraps ? this.width - indent.length : Number.POSITIVE_INFINITY
    wrap(plain, room).forEach((line, index) => {
      this.line((index === 0 ? lead : indent) + line, tone)
    })
  }

  /** A line that is not wrapped; commands for a CI service in it are escaped. */
  line(text = '', tone?: Tone): void {
    const trimmed = escapeLogCommands(text.trimEnd())
    this.#lines.push(tone ? this.#colored(trimmed, tone) : trimmed)
  }

  heading(text: string): void {
    this.line()
    this.line(text, 'strong')
  }

  #colored(text: string, tone: Tone): string {
    return this.#color ? styleText(STYLES[tone], text, { validateStream: false }) : text
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}
