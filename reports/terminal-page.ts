/** The page a terminal summary is written on: its width, and colour only where it was asked for. */
import { styleText } from 'node:util'
import { columnsOf, wrap } from './columns'
import { plainText } from './plain-text'

export type Tone = 'good' | 'bad' | 'unsure' | 'quiet' | 'strong'

const STYLES = {
  good: 'green',
  bad: 'red',
  unsure: 'yellow',
  quiet: 'dim',
  strong: 'bold',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>

export class TerminalPage {
  readonly width: number
  readonly #color: boolean
  readonly #lines: string[] = []

  constructor(width: number, color: boolean) {
    this.width = Math.max(width, 40)
    this.#color = color
  }

  /** Text of any origin, wrapped; lines after the first are indented as far as the text begins. */
  say(text: string, { lead = '', tone }: { lead?: string; tone?: Tone } = {}): void {
    const hang = ' '.repeat(columnsOf(lead))
    wrap(plainText(text), this.width - hang.length).forEach((line, index) => {
      this.line((index === 0 ? lead : hang) + line, tone)
    })
  }

  /** A line that fits already and holds nothing but what we composed. */
  line(text = '', tone?: Tone): void {
    const trimmed = text.trimEnd()
    this.#lines.push(tone ? this.#tinted(trimmed, tone) : trimmed)
  }

  heading(text: string): void {
    this.line()
    this.line(text, 'strong')
  }

  #tinted(text: string, tone: Tone): string {
    return this.#color ? styleText(STYLES[tone], text, { validateStream: false }) : text
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}
