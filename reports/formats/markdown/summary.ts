/** `summary.md`: the run on one page of Markdown, for the job summaries of CI services. */

import { selectionWording } from '../../../record/selection'
import { escapeMarkdown, escapeMarkdownWithLinks, markdownTable } from '../../text/markdown'
import type { Clause, Run } from '../../verdict/model'
import { countScenarios } from '../../verdict/outcome'
import { isWaived } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { countsWording, quantity } from '../../wording/count-wording'
import { durationWording } from '../../wording/duration-wording'
import { bestEvidence } from '../../wording/features'
import { outcomeHeadline } from '../../wording/headline'
import { outcomeSentence } from '../../wording/outcome-wording'
import { profileWording } from '../../wording/profile-wording'
import { runCounts } from '../../wording/run-facts'
import {
  referenceCaveat,
  saidWording,
  seenWording,
  startersWording,
} from '../../wording/target-wording'
import { findingSections } from './finding-sections'

export function summaryMarkdown(run: Run): string {
  const paragraphs = [
    `# ${escapeMarkdown(run.suite.name)}: ${escapeMarkdown(outcomeHeadline(run))}`,
    escapeMarkdown(outcomeSentence(run)),
    ...caveat(run),
    about(run),
    countsTable(run),
    ...areas(run),
    ...findingSections(run),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function caveat(run: Run): string[] {
  const text = referenceCaveat(run)
  return text === undefined ? [] : [`**${escapeMarkdown(text)}**`]
}

function about(run: Run): string {
  const { suite, target, profile, selection, shards, runtime, started, durationMs } = run
  const selected = selectionWording(selection) || 'everything'
  const rows = [
    ['Target', escapeMarkdown(saidWording(target))],
    ['Reached', escapeMarkdown(seenWording(run))],
    ['Started by', escapeMarkdown(startersWording(run))],
    ['Declares', escapeMarkdown(target.capabilities.join(', ') || 'no optional capability')],
    ['Specification', escapeMarkdownWithLinks(suite.specification)],
    ['Suite', escapeMarkdown(`${suite.name} ${suite.version}`)],
    ['Profile', escapeMarkdown(profileWording(profile))],
    ['Selected', escapeMarkdown(selected)],
    ...(shards === undefined ? [] : [['Merged', `of ${quantity(shards, 'shard')}`]]),
    ['Runtime', escapeMarkdown(runtime ?? 'unknown')],
    ['Started', `${started ?? 'never'}, took ${durationWording(durationMs)}`],
  ]
  return markdownTable(['', ''], rows)
}

/** Programs read it too: one column for each count, named as in `verdict.json`. */
function countsTable(run: Run): string {
  const counts = runCounts(run)
  return markdownTable(Object.keys(counts), [Object.values(counts).map(String)])
}

function areas(run: Run): string[] {
  const byArea = Map.groupBy(run.clauses, ({ area }) => area)
  const rows = run.areas.flatMap(({ id, title }) => {
    const clauses = byArea.get(id) ?? []
    return clauses.length === 0 ? [] : [areaRow(title, clauses)]
  })
  if (rows.length === 0) return []
  const heads = ['Area', 'Clauses', 'Verdicts on clauses', 'Scenarios', 'Best evidence']
  return ['## Areas', markdownTable(heads, rows)]
}

function areaRow(title: string, clauses: readonly Clause[]): string[] {
  const scenarios = clauses.flatMap((clause) => clause.scenarios)
  return [
    escapeMarkdown(title),
    String(clauses.length),
    clauseVerdicts(clauses),
    countsWording(countScenarios(scenarios), scenarios.filter(isWaived).length),
    bestEvidence(scenarios) ?? 'none',
  ]
}

function clauseVerdicts(clauses: readonly Clause[]): string {
  const byVerdict = Map.groupBy(clauses, clauseVerdictWording)
  return Array.from(byVerdict, ([verdict, members]) => `${members.length} ${verdict}`).join(', ')
}
