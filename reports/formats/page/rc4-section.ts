/** The section about RC4: every scenario of the run that asks for it or uses it. */
import { clauseLink, scenarioLink } from './anchors'
import type { ClauseEntry } from './clause'
import { type Html, html } from './html'
import { both, counted, titled } from './language'
import { RC4_WARNING } from './rc4'

export function rc4Section(entries: readonly ClauseEntry[]): Html {
  const clauses = entries.filter(({ withRc4 }) => withRc4.length > 0)
  return html`<section id="weak" aria-labelledby="weak-title">
<h2 id="weak-title">${both(RC4_WARNING)}</h2>
<p>${both({
    en: 'The documentation allows RC4 for storage encryption, so a target that offers it and does what the documentation says conforms. That is no judgement on its security: RC4 is broken as a cipher, and RFC 7465 forbids it in TLS. No verdict in this report makes it stronger. It is flagged wherever it is named; below are the scenarios in which it was asked for or used.',
    zh: '文档允许使用 RC4 进行存储加密，因此提供它并按文档行事的目标即为符合。这并不是对其安全性的评价：RC4 作为密码算法已被攻破，RFC 7465 禁止在 TLS 中使用它。本报告中的任何判定都不会使其更安全。凡出现之处均已标注；以下为请求或使用了它的场景。',
  })}</p>
${
  clauses.length === 0
    ? html`<p>${both({ en: 'It was asked for and used in no scenario of this run.', zh: '本次运行的场景均未请求或使用它。' })}</p>`
    : html`<ul>${clauses.map(
        ({ clause, withRc4 }) =>
          html`<li>${clauseLink(clause)} <details><summary>${both(counted(withRc4.length, 'scenario'))}</summary><ul>${withRc4.map(
            (scenario) => html`<li>${scenarioLink(scenario, titled(scenario, scenario.name))}</li>`,
          )}</ul></details></li>\n`,
      )}</ul>`
}</section>\n`
}
