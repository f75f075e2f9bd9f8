/**
 * What was not shown as the printed summary has it: clauses by their verdict and the reason that they share. The limits of
 * each clause are in the annex.
 */
import type { Clause, Run } from '../../../verdict/model'
import { clauseLink } from '../anchors'
import { readingsTaken } from '../clause'
import { noScenario } from '../clause-evidence-texts'
import { type Html, html } from '../html'
import { type BilingualText, both, told } from '../language'
import { reasonTold } from '../reason'
import { badge, clauseBadge, STANDINGS } from '../vocabulary'

export function openOnPaper({ clauses }: Run): Html {
  const rows = [
    ...undecided(clauses),
    ...inPart(clauses),
    ...contested(clauses),
    ...inferred(clauses),
  ]
  return html`<section id="open-on-paper" class="print-only" aria-labelledby="open-on-paper-title">
<h2 id="open-on-paper-title">${both({ en: 'What was not shown, in short', zh: '未证明的内容 (摘要)' })}</h2>
${
  rows.length === 0
    ? html`<p>${both({ en: 'Every clause was judged on all of its scenarios.', zh: '每条条款均依据其全部场景作出判定。' })}</p>`
    : html`<table class="on-paper"><thead><tr>${HEADS.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`
}</section>\n`
}

const HEADS: readonly BilingualText[] = [
  { en: 'What', zh: '情形' },
  { en: 'Clauses', zh: '条款' },
  { en: 'Why', zh: '原因' },
]

const UNDECIDED = ['unproven', 'not-tested', 'excluded', 'faulted', 'not-run', 'waiting'] as const

/** Clauses with the same verdict and note share a row. */
function undecided(clauses: readonly Clause[]): readonly Html[] {
  return UNDECIDED.flatMap((verdict) => {
    const members = clauses.filter((clause) => clause.verdict === verdict)
    const groups = Map.groupBy(members, ({ note }) => note ?? '')
    return Array.from(groups.values(), (equal) => row(badge(verdict), equal, reasonOf(equal[0])))
  })
}

/** Each reason of its scenarios once. */
function reasonOf(clause: Clause | undefined): Html {
  if (clause === undefined || clause.scenarios.length === 0) {
    return both(noScenario(clause?.notTestedBecause))
  }
  const byReason = new Map(
    clause.scenarios.flatMap((each) => ('reason' in each ? [[each.reason, each] as const] : [])),
  )
  return html`<span class="in-short">${Array.from(byReason.values(), (each, index) => [index > 0 ? '; ' : '', reasonTold(each)])}</span>`
}

function inPart(clauses: readonly Clause[]): readonly Html[] {
  const members = clauses.filter((clause) => clause.inPart)
  const [first] = members
  if (first === undefined) return []
  const counts = members.map((clause, index) => {
    const conform = clause.scenarios.filter(({ verdict }) => verdict === 'conforms').length
    return [index > 0 ? ', ' : '', clauseLink(clause), ` (${conform}/${clause.scenarios.length})`]
  })
  return [
    html`<tr><th scope="row">${clauseBadge(first)}</th><td>${counts}</td><td>${both({
      en: 'the other scenarios were inapplicable or not selected',
      zh: '其余场景不适用或未选入',
    })}</td></tr>\n`,
  ]
}

function contested(clauses: readonly Clause[]): readonly Html[] {
  return clauses
    .filter(({ standing }) => standing === 'contested')
    .map((clause) => {
      const readings = readingsTaken(clause.scenarios)
      return row(
        both(STANDINGS.contested),
        [clause],
        readings.length === 0
          ? both({ en: 'no reading was recorded', zh: '没有记录到解读' })
          : html`${both({ en: 'reading taken:', zh: '所取解读：' })} ${readings.map(({ reading, said }, index) => [index > 0 ? '; ' : '', told(reading, said)])}`,
      )
    })
}

function inferred(clauses: readonly Clause[]): readonly Html[] {
  const members = clauses.filter(({ standing }) => standing === 'inferred')
  return members.length === 0
    ? []
    : [row(both(STANDINGS.inferred), members, both(STANDINGS.inferred.meaning))]
}

function row(what: Html, clauses: readonly Clause[], why: Html): Html {
  const links = clauses.map((clause, index) => [index > 0 ? ', ' : '', clauseLink(clause)])
  return html`<tr><th scope="row">${what}</th><td>${links}</td><td>${why}</td></tr>\n`
}
