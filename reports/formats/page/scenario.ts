/** One scenario of a clause: a line with its verdict, which opens its record. */
import type { Run, Scenario } from '../../verdict/model'
import { differs, isNote } from '../../verdict/outcome'
import { scenarioAnchor } from './anchors'
import { type Content, type Html, html } from './html'
import { both, titled, told } from './language'
import { involvesRc4, namesRc4, RC4_WARNING } from './rc4'
import { reasonTold } from './reason'
import { recordOf } from './scenario-record'
import { badge, strengthWord, verdictOfScenario } from './vocabulary'
import { waivedBy, waivedMark } from './waivers'

export interface ScenarioEntry {
  readonly html: Html
  /** It asks for RC4 or uses it. */
  readonly hasRc4: boolean
}

/**
 * A closed record is in a `noscript`. A browser with scripts reads it as one text, which the script of the page parses
 * when it is opened. A browser without scripts shows it.
 */
export function scenarioEntry(
  run: Run,
  scenario: Scenario,
  { open }: { readonly open: boolean },
): ScenarioEntry {
  const record = recordOf(run, scenario)
  const name = titled(scenario, scenario.name)
  const named = namesRc4(record) || namesRc4(name)
  const hasRc4 = named && involvesRc4(scenario)
  const strength = 'strength' in scenario ? strengthWord(scenario.strength) : undefined
  return {
    hasRc4,
    html: html`<li class="scenario" id="${scenarioAnchor(scenario.id)}" data-verdict="${verdictOfScenario(scenario)}"><details${
      open ? html` open` : undefined
    }><summary>${badge(verdictOfScenario(scenario))}${markOn(scenario)} ${name} ${strength}${
      hasRc4 && !namesRc4(name) ? RC4_BADGE : undefined
    }${reasonsOf(scenario)}</summary>${open ? record : html`<noscript>${record}</noscript>`}</details></li>\n`,
  }
}

const RC4_BADGE = html` <span class="badge weak"><span aria-hidden="true">⚠</span> ${both(RC4_WARNING)}</span>`
const NOTE_MARK = html` <span class="badge v-noted">${both({ en: 'decides nothing', zh: '不影响结论' })}</span>`

function markOn(scenario: Scenario): Content {
  if (isNote(scenario)) return [NOTE_MARK, waivedMark(scenario)]
  return scenario.verdict === 'violates' ? waivedMark(scenario) : undefined
}

/** Always visible: the reason where the scenario does not conform, its waiver, and the reading taken. */
function reasonsOf(scenario: Scenario): Content {
  const { reading, readingSaid } = scenario
  return [
    scenario.verdict === 'conforms'
      ? undefined
      : html`<span class="reason">${differs(scenario) ? DIFFERS : undefined}${reasonTold(scenario)}</span>`,
    waivedBy(scenario),
    reading === undefined
      ? undefined
      : html`<span class="reason">${READING} ${told(reading, readingSaid)}</span>`,
  ]
}

const DIFFERS = html`${both({ en: 'Different from the reference, which is allowed:', zh: '与参考实现不同，但这是允许的：' })} `
const READING = both({ en: 'Reading taken:', zh: '所取解读：' })
