/** The limits of the evidence that a run gives to a control, each once, with the clauses that have it. */
import type { Clause, Run } from '../../../verdict/model'
import type { LinkedClause } from '../../control-conclusion'
import { notShown } from '../clause-evidence'
import { html } from '../html'
import type { BilingualText } from '../language'

export interface SharedLimit {
  readonly text: BilingualText
  readonly clauses: readonly Clause[]
}

export function limitsOf(run: Run, links: readonly LinkedClause[]): readonly SharedLimit[] {
  const shared = new Map<string, { readonly text: BilingualText; readonly clauses: Clause[] }>()
  for (const link of links) {
    if (link.contribution === 'unknown') continue
    for (const text of notShown(run, link.of)) {
      const key = html`${text.en}`.text
      const known = shared.get(key) ?? { text, clauses: [] }
      known.clauses.push(link.of)
      shared.set(key, known)
    }
  }
  return [...shared.values()]
}
