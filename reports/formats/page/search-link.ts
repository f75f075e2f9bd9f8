/**
 * Links that search the page: `?verdict=violates`. Such a link leads to a place of the page that lists the same, so that
 * it works without a script; the script makes the search of it (assets/search.js).
 */
import { type Content, type Html, html } from './html'
import type { Verdict } from './vocabulary'

/** A count that leads to what it counts; 0 leads nowhere. */
export function countLink(count: number, verdict: Verdict, content: Content = count): Html {
  return count === 0 ? html`${content}` : verdictLink(verdict, content)
}

export function verdictLink(verdict: Verdict, content: Content): Html {
  return html`<a href="#matrix" data-search="verdict=${verdict}">${content}</a>`
}
