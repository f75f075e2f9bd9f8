/**
 * A run's violations as annotations of GitHub's runner, which shows them on the page of the job and of the commit
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
import { plainText } from '../../record/plain-text'
import type { Run } from '../verdict/model'
import { isWaived } from '../waivers/judge-waivers'
import { findingsOf, reasonOf } from '../wording/findings'

/** GitHub shows no more errors of one step. */
const MOST = 10

/** Lines for the log, each a command of the runner; none where nothing is violated. */
export function githubAnnotations(run: Run): readonly string[] {
  const violations = findingsOf(run).violations.filter(({ scenario }) => !isWaived(scenario))
  const clauses = Array.from(Map.groupBy(violations, ({ scenario }) => scenario.clause).values())
  return clauses.slice(0, MOST).flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { scenario, clause } = first
    const more = others.length > 0 ? ` (and ${others.length} more of this clause)` : ''
    const title = property(`${scenario.clause} is violated`)
    const text = `${clause?.statement ?? ''}\n${scenario.name}: ${reasonOf(scenario)}${more}`
    return [`::error title=${title}::${data(text)}`]
  })
}

/** The text of a command: it may not end the line. */
function data(text: string): string {
  return plainText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
