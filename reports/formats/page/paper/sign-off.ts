/** The record of this report, its trusted timestamp, and lines for assessor and reviewer to sign on paper. */
import type { RecordTimestamp } from '../../../timestamp/record-timestamp'
import type { Run } from '../../../verdict/model'
import { type Content, type Html, html } from '../html'
import { type BilingualText, both } from '../language'

export function signOffSection(run: Run): Html {
  const { recordSha256, timestamp } = run
  return html`<section id="sign-off" aria-labelledby="sign-off-title">
<h2 id="sign-off-title">${both({ en: 'Sign-off', zh: '签署' })}</h2>
<dl class="facts">
<dt>${both({ en: 'Record of the run', zh: '运行记录' })}</dt><dd>${recordSha256 === undefined ? both({ en: 'run.ndjson, digest not taken', zh: 'run.ndjson，未计算摘要' }) : html`run.ndjson <code>sha256:${recordSha256}</code>`}</dd>
<dt>${both({ en: 'Trusted timestamp', zh: '可信时间戳' })}</dt><dd>${timestamp === undefined ? both(NO_TIMESTAMP) : stamped(timestamp)}</dd>
</dl>
<table class="sign-off" aria-labelledby="sign-off-title">
<thead><tr>${HEADS.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>${ROLES.map((role) => html`<tr><th scope="row">${both(role)}</th><td></td><td></td><td></td></tr>\n`)}</tbody>
</table>
<p class="quiet">${both({
    en: 'Sealproof signs nothing here: these lines are for the persons who read the evidence.',
    zh: 'Sealproof 不在此签署：以下各栏由审阅证据的人员填写。',
  })}</p>
</section>\n`
}

const NO_TIMESTAMP: BilingualText = {
  en: 'none was given: when the record was made is what the machine that made it says',
  zh: '未提供：记录的生成时间只是生成它的机器所称',
}

const HEADS: readonly BilingualText[] = [
  { en: 'Role', zh: '角色' },
  { en: 'Name', zh: '姓名' },
  { en: 'Date', zh: '日期' },
  { en: 'Signature', zh: '签名' },
]

const ROLES: readonly BilingualText[] = [
  { en: 'Assessor', zh: '测评人' },
  { en: 'Reviewer', zh: '复核人' },
]

function stamped({ time, authority, algorithm, digest, signature }: RecordTimestamp): Content {
  const by =
    authority === undefined
      ? both({ en: 'an authority that the timestamp does not name', zh: '时间戳未注明名称的机构' })
      : html`<bdi>${authority}</bdi>`
  return html`<time datetime="${time}">${time.replace('T', ' ').replace('Z', ' UTC')}</time>, ${both({ en: 'by', zh: '签发机构：' })} ${by}; ${both({ en: 'it matches run.ndjson', zh: '与 run.ndjson 一致' })} (${algorithm} <code>${digest}</code>). ${both(SIGNATURES[signature.state === 'fits' ? 'fits' : signature.because])}${
    signature.state === 'fits'
      ? html` <bdi>${signature.subject}</bdi>, <code>sha256:${signature.certificate}</code>`
      : undefined
  }`
}

const SIGNATURES: Readonly<Record<'fits' | 'no-certificate' | 'unknown-algorithm', BilingualText>> =
  {
    fits: {
      en: 'Its signature fits the certificate in it; whether that certificate belongs to an authority that you trust was not checked:',
      zh: '其签名与其中的证书相符；未检查该证书是否属于可信的机构：',
    },
    'no-certificate': {
      en: 'Its signature was not checked: it comes without a certificate.',
      zh: '未检查其签名：其中没有证书。',
    },
    'unknown-algorithm': {
      en: 'Its signature was not checked: its algorithm is not one that this suite checks.',
      zh: '未检查其签名：本套件不检查其所用的算法。',
    },
  }
