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
    if (isSetUp !== true || isLeftOutBefore(text, steps.slice(0, index))) return true
    for (const later of steps.slice(index + 1)) {
      if (later.includes?.includes(text)) return false
      // Another step may need what this one sets up.
      if (later.isSetUp !== true || (later.includes ?? []).length > 0) return true
    }
    return true
  })
}

/** Where a scenario says that KMS is not activated in a region, no set-up sentence activates it there. */
function isLeftOutBefore(text: string, before: readonly ToldStep[]): boolean {
  const [, region] = /^KMS is ready in (\S+)$/.exec(text) ?? []
  return (
    region !== undefined && before.some((step) => step.text === `KMS is not activated in ${region}`)
  )
}
