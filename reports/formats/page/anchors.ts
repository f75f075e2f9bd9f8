/** Anchors of clauses and scenarios in the page, and links to them. */
import type { Clause, Scenario } from '../../verdict/model'
import { type Content, type Html, html } from './html'
import { markRc4 } from './rc4'

/** An id in HTML must not hold white space. Ids of scenarios hold letters and digits of any script. */
export function clauseAnchor(id: string): string {
  return `clause-${id.replaceAll(/\s/g, '_')}`
}

export function scenarioAnchor(id: string): string {
  return `scenario-${id.replaceAll(/\s/g, '_')}`
}

export function clauseLink({ id }: Pick<Clause, 'id'>, content: Content = id): Html {
  return html`<a href="#${fragment(clauseAnchor(id))}">${content}</a>`
}

export function scenarioLink({ id }: Pick<Scenario, 'id'>, content: Content = markRc4(id)): Html {
  return html`<a href="#${fragment(scenarioAnchor(id))}">${content}</a>`
}

/** A browser decodes the fragment of an address before it looks for the anchor. */
export function fragment(anchor: string): string {
  return encodeURI(anchor.toWellFormed()).replaceAll('#', '%23')
}
