/** A step of a told scenario. */

export interface ToldStep {
  readonly text: string
  /** A data table or a doc string, line by line. */
  readonly argument?: readonly string[]
  /** Texts of earlier steps that this step does as well. */
  readonly includes?: readonly string[]
  /** Prepares what later steps use: an earlier step may be left out over it. */
  readonly isSetUp?: boolean
}

/** A text in quotes, as the parameter type `string` reads it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** Without set-up that a later step does as well. */
export function withoutIncluded(steps: readonly ToldStep[]): readonly ToldStep[] {
  return steps.filter(({ text, isSetUp }, index) => {
    if (isSetUp !== true) return true
    for (const later of steps.slice(index + 1)) {
      if (later.includes?.includes(text)) return false
      if (later.isSetUp !== true) return true
    }
    return true
  })
}
