/** One scenario under its clause: a line with its verdict, and behind it what was recorded. */
import type { Run, Scenario } from '../../verdict/model'
import { differs, isNote } from '../../verdict/tally'
import { scenarioAnchor } from './anchors'
import { type Content, type Html, html } from './html'
import { both, quoted } from './language'
import { flagged, involvesWeakCipher, namesWeakCipher, WEAK } from './rc4'
import { recordOf } from './scenario-record'
import { badge, OBSERVED, strengthWord } from './vocabulary'
import { waivedBy, waivedMark } from './waivers'

export interface ScenarioEntry {
  readonly html: Html
  /** RC4 is in play in it. */
  readonly weak: boolean
}

/**
 * A record that is not shown at once waits in a `noscript`: to a browser with scripts one text, which the
 * page's script unpacks when it is opened; to one without, the document itself.
 */
export function scenarioEntry(
  run: Run,
  scenario: Scenario,
  { open }: { readonly open: boolean },
): ScenarioEntry {
  const record = recordOf(run, scenario)
  const name = quoted(flagged(scenario.name))
  const named = namesWeakCipher(record) || namesWeakCipher(name)
  const weak = named && involvesWeakCipher(scenario)
  const strength = 'strength' in scenario ? strengthWord(scenario.strength) : undefined
  return {
    weak,
    html: html`<li class="scenario" id="${scenarioAnchor(scenario.id)}" data-verdict="${scenario.verdict}"><details${
      open ? html` open` : undefined
    }><summary>${badge(scenario.verdict)}${markOn(scenario)} ${name} ${strength}${
      weak && !namesWeakCipher(name) ? WEAK_BADGE : undefined
    }${becauseOf(scenario)}</summary>${open ? record : html`<noscript>${record}</noscript>`}</details></li>\n`,
  }
}

const WEAK_BADGE = html` <span class="badge weak"><span aria-hidden="true">⚠</span> ${both(WEAK)}</span>`
const NOTE_MARK = html` <span class="badge">${both({ en: 'note, decides nothing', zh: '附注，不影响结论' })}</span>`
const OBSERVED_MARK = html` <span class="badge">${both(OBSERVED)}</span>`

function markOn(scenario: Scenario): Content {
  if (isNote(scenario)) return [NOTE_MARK, waivedMark(scenario)]
  if (scenario.verdict === 'violates') return waivedMark(scenario)
  return scenario.standing === 'observed' ? OBSERVED_MARK : undefined
}

/** Beside the record, and never hidden in it: why there is no plain pass, and which reading was taken. */
function becauseOf(scenario: Scenario): Content {
  const { reading } = scenario
  return [
    scenario.verdict === 'conforms'
      ? undefined
      : html`<span class="reason">${differs(scenario) ? DIFFERS : undefined}${quoted(flagged(scenario.reason))}</span>`,
    waivedBy(scenario),
    reading === undefined
      ? undefined
      : html`<span class="reason">${READING} ${quoted(flagged(reading))}</span>`,
  ]
}

const DIFFERS = html`${both({ en: 'Otherwise than the reference, which is lawful:', zh: '与参考实现不同，但这是允许的：' })} `
const READING = both({ en: 'Reading taken:', zh: '所取解读：' })
