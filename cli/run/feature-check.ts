/**
 * Checks the features that Cucumber has parsed, so that they are parsed once. A run whose features
 * do not parse, or whose tags would make a verdict wrong, ends before its first scenario.
 */
import type { Envelope, GherkinDocument, Pickle } from '@cucumber/messages'
import type { Clause } from '../../specification/clauses'
import { inOneLine } from '../../specification/problem'
import { parseComplaint } from '../../specification/read-features'
import { scenariosOf } from '../../specification/scenarios'
import { tagProblems } from '../../specification/tag-problems'
import { UsageError } from '../../specification/usage-error'

export class FeatureCheck {
  readonly #clauses: readonly Clause[]
  readonly #documents: GherkinDocument[] = []
  readonly #pickles: Pickle[] = []
  readonly #parseErrors: string[] = []

  constructor(clauses: readonly Clause[]) {
    this.#clauses = clauses
  }

  /** Throws a {@link UsageError} at the message that begins the run. */
  take({ gherkinDocument, pickle, parseError, testRunStarted }: Envelope): void {
    if (gherkinDocument) this.#documents.push(gherkinDocument)
    else if (pickle) this.#pickles.push(pickle)
    else if (parseError) {
      this.#parseErrors.push(parseComplaint(parseError.source.uri ?? '', parseError.message))
    } else if (testRunStarted) refuse(this.#tagProblems())
  }

  /** Called at the end: where a feature does not parse, Cucumber never begins the run. */
  complain(): void {
    refuse(this.#parseErrors)
  }

  #tagProblems(): string[] {
    const picklesByUri = Map.groupBy(this.#pickles, ({ uri }) => uri)
    const features = this.#documents.map((document) => {
      const uri = document.uri ?? ''
      return { uri, document, pickles: picklesByUri.get(uri) ?? [] }
    })
    const scenarios = scenariosOf(features, this.#clauses)
    return tagProblems(this.#clauses, features, scenarios).map(inOneLine)
  }
}

function refuse([first, ...more]: readonly string[]): void {
  if (first === undefined) return
  throw new UsageError(more.length > 0 ? `${first} (and ${more.length} more)` : first)
}
