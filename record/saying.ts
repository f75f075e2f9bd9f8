/**
 * A sentence of the suite as a template and its values, kept beside the English text, so that a report can print it in
 * another language.
 */
import { list, object, type Shape, text } from './shape'

export interface Saying {
  /** In English; `{1}` is the place of the first value. `features/zh/reasons.yaml` has its Chinese. */
  readonly template: string
  readonly values: readonly SayingValue[]
}

/** A text is a name, a code or words of a target: the same in each language. */
export type SayingValue = string | number | Saying

/** Tag of a template literal: say`the target does not offer ${region}`. */
export function say(texts: TemplateStringsArray, ...values: readonly SayingValue[]): Saying {
  return { template: templateOf(texts), values }
}

/** By the texts of a literal, which are the same array each time. The oracle makes a saying for most answers. */
const TEMPLATES = new WeakMap<TemplateStringsArray, string>()

function templateOf(texts: TemplateStringsArray): string {
  const known = TEMPLATES.get(texts)
  if (known !== undefined) return known
  const template = texts.reduce((before, after, index) => `${before}{${index}}${after}`)
  TEMPLATES.set(texts, template)
  return template
}

/** Several as one: `a`, `a or b`, `a or b or c`. */
export function either(alternatives: readonly SayingValue[]): Saying {
  const [first = '', ...others] = alternatives
  return others.reduce<Saying>(
    (before, next) => say`${before} or ${next}`,
    isSaying(first) ? first : say`${first}`,
  )
}

export function englishOf({ template, values }: Saying): string {
  return fillTemplate(template, (index) => {
    const value = values[index]
    return isSaying(value) ? englishOf(value) : String(value ?? '')
  }).join('')
}

/** The parts of a template with its values between them. `value` is asked with an index that begins at 0. */
export function fillTemplate<Part>(
  template: string,
  value: (index: number) => Part,
): readonly (string | Part)[] {
  return template
    .split(/\{(\d+)\}/)
    .map((part, position) => (position % 2 === 0 ? part : value(Number(part) - 1)))
}

export function isSaying(value: unknown): value is Saying {
  return SAYING(value) === undefined
}

const shape = object({ template: text, values: list(() => undefined) })

/** What a record must hold where a saying is read from it. A value that is none is printed as text. */
export const SAYING: Shape = (value) => shape(value)
