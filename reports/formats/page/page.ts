/** The compliance report: one complete HTML file that opens from disk and fetches nothing. */

import type { Run, Scenario } from '../../verdict/model'
import { outcomeTitle } from '../../wording/headline'
import { areaHeading, areasOf } from './areas'
import { asset, pageAssets } from './assets'
import { type ClauseEntry, clauseEntry } from './clause'
import { controlsSection, printableControls } from './controls/controls'
import { hasMlps, mlpsSection } from './controls/mlps'
import { copyButtons } from './copy-buttons'
import { filterForm } from './filters'
import { findingsSection } from './findings'
import { fold } from './fold'
import { guideSection } from './guide'
import { type Content, Html, html } from './html'
import { type BilingualText, both } from './language'
import { matrixSection } from './matrix'
import { openQuestionsSection } from './open-questions'
import { factsSection, outcomeSection } from './outcome'
import { findingsOnPaper } from './paper/findings-on-paper'
import { openOnPaper } from './paper/open-on-paper'
import { type PrintablePart, printChoice, printRules } from './paper/print-choice'
import { runningHeads } from './paper/running-heads'
import { signOffSection } from './paper/sign-off'
import { populationSection } from './population'
import { rc4Section } from './rc4-section'
import { scenarioIndexSection } from './scenario-index'
import { badge, OUTCOMES, verdictOfClause } from './vocabulary'
import { waiversSection } from './waivers'

export function compliancePage(run: Run): string {
  const { style, scripts } = pageAssets()
  const printable = printableParts(run)
  const paper = asset(`${runningHeads(run)}${printRules(printable)}`)
  const policy = `default-src 'none'; script-src ${scripts.map(({ hash }) => `'${hash}'`).join(' ')}; style-src '${style.hash}' '${paper.hash}'; img-src data:; base-uri 'none'; form-action 'none'`
  const title = {
    en: `${run.target.name} ${run.target.version}: ${outcomeTitle({ outcome: run.outcome, profile: run.profile.name })}`,
    zh: `${run.target.name} ${run.target.version}：${OUTCOMES[run.outcome].zh}`,
  }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${run.suite.name} ${run.suite.version}">
<link rel="icon" href="data:,">
<title data-en="${title.en}" data-zh="${title.zh}">${title.en}</title>
<style>${new Html(style.text)}</style>
<style>${new Html(paper.text)}</style>
</head>
<body>
${header()}
<div class="columns">
${navigation(run)}
<main id="main" tabindex="-1">
${printChoice(printable)}${sections(run)}</main>
</div>
${footer(run)}
${copyButtons(run)}${scripts.map(({ text }) => html`<script type="module">${new Html(text)}</script>\n`)}</body>
</html>
`.text
}

function header(): Html {
  return html`<header>
<a class="skip" href="#main">${both({ en: 'Skip to the report', zh: '跳到正文' })}</a>
<h1>${both({ en: 'Compliance report: storage encryption', zh: '合规报告：存储加密' })}</h1>
<fieldset class="languages"><legend class="unseen">Language / 语言</legend>
<label><input type="radio" name="language" id="language-en" value="en" checked autocomplete="off"> <span lang="en">English</span></label>
<label><input type="radio" name="language" id="language-zh" value="zh-Hans" autocomplete="off"> <span lang="zh-Hans">简体中文</span></label>
</fieldset>
</header>`
}

const SECTIONS: readonly (readonly [id: string, title: BilingualText])[] = [
  ['summary', { en: 'Outcome', zh: '结论' }],
  ['facts', { en: 'The run', zh: '本次运行' }],
  ['population', { en: 'What was asked', zh: '询问了什么' }],
  ['findings', { en: 'What was found', zh: '发现' }],
  ['waivers', { en: 'Waivers', zh: '豁免' }],
  ['open', { en: 'What was not shown', zh: '未证明的内容' }],
  ['matrix', { en: 'From clause to evidence', zh: '从条款到证据' }],
  ['clauses', { en: 'The clauses, one by one', zh: '逐条条款' }],
  ['scenarios', { en: 'From scenario to clause', zh: '从场景到条款' }],
  ['weak', { en: 'RC4', zh: 'RC4' }],
  ['frameworks', { en: 'Controls', zh: '控制项' }],
  ['mlps', { en: 'MLPS (等保)', zh: '等保测评记录' }],
  ['sign-off', { en: 'Sign-off', zh: '签署' }],
  ['guide', { en: 'How to read this', zh: '如何阅读本报告' }],
]

/** Only where the record links clauses to MLPS. */
function printableParts(run: Run): readonly PrintablePart[] {
  const mlps = hasMlps(run)
    ? [{ id: 'mlps', title: { en: 'MLPS (等保)', zh: '等保测评记录' } }]
    : []
  return [...printableControls(run), ...mlps]
}

function navigation(run: Run): Html {
  const there = SECTIONS.filter(([id]) => id !== 'mlps' || hasMlps(run))
  return html`<nav aria-labelledby="contents"><h2 id="contents">${both({ en: 'Contents', zh: '目录' })}</h2>
<ol>${there.map(([id, title]) => html`<li><a href="#${id}">${both(title)}</a></li>`)}</ol></nav>`
}

function sections(run: Run): readonly Content[] {
  const isOpen = openAtFirst(run)
  const areas = areasOf(run).map((area) => ({
    ...area,
    entries: area.clauses.map((clause) => clauseEntry(run, clause, isOpen)),
  }))
  return [
    outcomeSection(run),
    filterForm(run),
    factsSection(run),
    populationSection(run),
    findingsOnPaper(run),
    findingsSection(run),
    waiversSection(run),
    openOnPaper(run),
    openQuestionsSection(run),
    matrixSection(run),
    clausesSection(areas),
    scenarioIndexSection(run),
    rc4Section(areas.flatMap(({ entries }) => entries)),
    controlsSection(run),
    mlpsSection(run),
    signOffSection(run),
    guideSection(),
  ]
}

function clausesSection(
  areas: readonly { id: string; title: string; entries: readonly ClauseEntry[] }[],
): Html {
  return html`<section id="clauses" aria-labelledby="clauses-title">
<h2 id="clauses-title">${both({ en: 'The clauses, one by one', zh: '逐条条款' })}</h2>
${areas.map(
  ({ id, title, entries }) => html`<section class="area" data-area="${id}">
${fold({
  line: html`<h3>${areaHeading({ id, title })}</h3> <small>${verdictsOf(entries)}</small>`,
  content: entries.map((entry) => entry.html),
})}</section>\n`,
)}</section>\n`
}

/** How many clauses of an area have each verdict. */
function verdictsOf(entries: readonly ClauseEntry[]): readonly Html[] {
  const byVerdict = Map.groupBy(entries, ({ clause }) => verdictOfClause(clause))
  return Array.from(byVerdict, ([verdict, { length }]) => html`${length} ${badge(verdict)} `)
}

/** How many records of failed scenarios are open at first. A print holds the open ones. */
const MAX_OPEN = 100

function openAtFirst({ scenarios }: Run): (scenario: Scenario) => boolean {
  const failed = scenarios.filter(({ verdict }) =>
    ['violates', 'faulted', 'not-run'].includes(verdict),
  )
  const open = new Set(failed.slice(0, MAX_OPEN))
  return (scenario) => open.has(scenario)
}

function footer({ suite }: Run): Html {
  return html`<footer>
<p class="print-only">${both({
    en: `This print leaves something out. The summary is printed without the annex; of the annex, recorded exchanges are printed for what was opened, at first the first ${MAX_OPEN} scenarios that violate, faulted or did not run. All others are in the file this was printed from, and in run.ndjson beside it.`,
    zh: `打印稿有所省略。摘要不含附件；附件中只打印已展开的交互记录，初始时为前 ${MAX_OPEN} 个违反、询问失败或未执行的场景。其余记录见打印所用的文件及同目录下的 run.ndjson。`,
  })}</p>
<p>${both({
    en: `Made by ${suite.name} ${suite.version} out of run.ndjson, the record of the run. The same record gives the same page. docs/auditor.md, which comes with the suite, leads through it in an hour and says what may be concluded.`,
    zh: `由 ${suite.name} ${suite.version} 根据运行记录 run.ndjson 生成。同一记录总是得到同一页面。随套件提供的 docs/auditor.md 用一小时引导阅读，并说明可以得出哪些结论。`,
  })}</p>
</footer>`
}
