/** Every clause that the run leaves open, with the reason. */
import { type Clause, type ClauseVerdict, type Run, STRENGTHS } from '../../verdict/model'
import { clauseLink } from './anchors'
import { readingsTaken } from './clause'
import { notShown } from './clause-evidence'
import { fold } from './fold'
import { type Content, type Html, html } from './html'
import { type BilingualText, both, counted, quoted, specified, told } from './language'
import { table } from './table'
import { badge, clauseBadge, strengthWord, VERDICTS } from './vocabulary'

export function openQuestionsSection(run: Run): Html {
  const { clauses } = run
  const contested = clauses.filter(({ standing }) => standing === 'contested')
  const inferred = clauses.filter(({ standing }) => standing === 'inferred')
  const partial = clauses.filter(
    ({ verdict, note }) => (verdict === 'conforms' || verdict === 'violates') && note !== undefined,
  )
  return html`<section id="open" aria-labelledby="open-title">
<h2 id="open-title">${both({ en: 'What was not shown', zh: '未证明的内容' })}</h2>
<p>${both({
    en: 'No conclusion about these clauses may be drawn from this run, or only the one that is named.',
    zh: '对以下条款，不能从本次运行得出任何结论，或只能得出所注明的结论。',
  })}</p>
${UNDECIDED.map((verdict) => undecided(run, verdict))}
${fold({
  line: html`<h3 id="partial">${both({ en: 'Judged on a part of their scenarios', zh: '只依据部分场景作出判定' })} (${partial.length})</h3>`,
  content: clauseTable('partial', partial, NOT_SHOWN, (clause) => notShownItems(run, clause)),
})}
<h3>${both({ en: 'Shown by weaker evidence than stored bytes that were fetched independently', zh: '证据弱于独立取得的存储字节' })}</h3>
<ul class="plain">${weaker(clauses)}</ul>
${fold({
  line: html`<h3 id="contested">${both({ en: 'Contested clauses, and the reading that the target takes', zh: '存疑条款及目标所取的解读' })} (${contested.length})</h3>`,
  content: [
    html`<p>${both({
      en: 'The documents disagree, or leave these open. Only what holds under every reading was demanded; these clauses never decide the outcome.',
      zh: '文档对这些内容相互矛盾或未予说明。只要求了在任何解读下都成立的内容；这些条款从不影响结论。',
    })}</p>\n`,
    clauseTable(
      'contested',
      contested,
      { en: 'Why, and the reading taken', zh: '原因与所取解读' },
      (clause) => html`${reasonForStanding(clause)}${readings(clause)}`,
    ),
  ],
})}${fold({
  line: html`<h3 id="inferred">${both({ en: 'Inferred clauses, which the documentation does not state', zh: '由文档推断、并未写明的条款' })} (${inferred.length})</h3>`,
  content: clauseTable(
    'inferred',
    inferred,
    { en: 'Why it is held to follow', zh: '推断的理由' },
    reasonForStanding,
  ),
})}</section>\n`
}

const UNDECIDED = [
  'unproven',
  'not-tested',
  'excluded',
  'faulted',
  'not-run',
  'waiting',
] as const satisfies readonly ClauseVerdict[]

const NOT_SHOWN: BilingualText = { en: 'Not shown, and why', zh: '未证明的内容及原因' }

function undecided(run: Run, verdict: (typeof UNDECIDED)[number]): Html {
  const members = run.clauses.filter((clause) => clause.verdict === verdict)
  const { en, zh, meaning } = VERDICTS[verdict]
  const heading = html`<h3 id="${verdict}">${badge(verdict)} (${members.length})</h3>`
  if (members.length === 0)
    return html`${heading}\n<p>${both({ en: `No clause is ${en}.`, zh: `没有“${zh}”的条款。` })}</p>\n`
  return html`${fold({
    line: heading,
    content: [
      html`<p>${both({ en: `“${en}” means: ${meaning.en}.`, zh: `“${zh}”指：${meaning.zh}。` })}</p>\n`,
      clauseTable(verdict, members, NOT_SHOWN, (clause) => notShownItems(run, clause)),
    ],
  })}`
}

function notShownItems(run: Run, clause: Clause): Html {
  return html`<ul>${notShown(run, clause).map((text) => html`<li>${both(text)}</li>`)}</ul>`
}

/** As written in the specification; without a reason, the title of the section. */
function reasonForStanding({ standingBecause, section }: Clause): Html {
  return standingBecause === undefined ? quoted(`“${section}”`) : specified(standingBecause)
}

function readings({ scenarios }: Clause): Html {
  const taken = readingsTaken(scenarios)
  if (taken.length === 0) return both({ en: 'none was recorded', zh: '没有记录到' })
  return html`<ul>${taken.map(({ reading, said, count }) => html`<li>${told(reading, said)} (${both(counted(count, 'scenario'))})</li>`)}</ul>`
}

function clauseTable(
  about: string,
  clauses: readonly Clause[],
  lastHead: BilingualText,
  lastCell: (clause: Clause) => Html,
): Content {
  if (clauses.length === 0) return undefined
  const rows = clauses.map(
    (clause) =>
      html`<tr><th scope="row">${clauseLink(clause)}</th><td>${specified(clause.statement)}</td><td>${clauseBadge(clause)}</td><td>${lastCell(clause)}</td></tr>\n`,
  )
  const heads = [
    { en: 'Clause', zh: '条款' },
    { en: 'Statement', zh: '陈述' },
    { en: 'Verdict', zh: '判定' },
    lastHead,
  ]
  return table({ about, heads, content: html`<tbody>${rows}</tbody>` })
}

/** Weakest first: a reader should look there first. */
function weaker(clauses: readonly Clause[]): readonly Html[] {
  return STRENGTHS.filter((strength) => strength !== 'byte-level-independent').map((strength) => {
    const members = clauses.filter(
      (clause) => clause.verdict === 'conforms' && clause.strength === strength,
    )
    const links = members.map((clause, index) => [index > 0 ? ', ' : '', clauseLink(clause)])
    return html`<li>${strengthWord(strength)} (${members.length})${members.length > 0 ? ': ' : ''}${links}</li>`
  })
}
