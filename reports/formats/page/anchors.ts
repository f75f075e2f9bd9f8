/** Where a clause and a scenario stand in the page, so that each can be reached from the other. */
import type { Clause, Scenario } from '../../verdict/model'
import { type Content, type Html, html } from './html'
import { flagged } from './rc4'

/** Ids hold no blanks: those of scenarios are letters and digits of any script. */
export function clauseAnchor(id: string): string {
  return `clause-${id.replaceAll(/\s/g, '_')}`
}

export function scenarioAnchor(id: string): string {
  return `scenario-${id.replaceAll(/\s/g, '_')}`
}

export function clauseLink({ id }: Pick<Clause, 'id'>, content: Content = id): Html {
  return html`<a href="#${fragment(clauseAnchor(id))}">${content}</a>`
}

export function scenarioLink({ id }: Pick<Scenario, 'id'>, content: Content = flagged(id)): Html {
  return html`<a href="#${fragment(scenarioAnchor(id))}">${content}</a>`
}

/** A browser decodes what follows the hash before it looks for it. */
function fragment(anchor: string): string {
  return encodeURI(anchor.toWellFormed()).replaceAll('#', '%23')
}
