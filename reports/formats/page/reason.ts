/** The reason of a scenario's verdict, in both languages of the page. */
import type { Scenario } from '../../verdict/model'
import type { Content, Html } from './html'
import { quoted, sayingInChinese, told } from './language'
import { markRc4 } from './rc4'

/** Why a target could not be asked is the message of an error: it stays as it is. */
/** The Chinese alone, to stand within a Chinese sentence. */
export function reasonInChinese(scenario: Scenario): Content {
  if (scenario.verdict === 'conforms') return ''
  const { reason, reasonSaid } = scenario
  return (reasonSaid && sayingInChinese(reasonSaid)) ?? quoted(markRc4(reason))
}

export function reasonTold(scenario: Scenario): Html {
  if (scenario.verdict === 'conforms') return quoted('')
  const { verdict, reason, reasonSaid } = scenario
  return verdict === 'faulted' && reasonSaid === undefined
    ? quoted(markRc4(reason))
    : told(reason, reasonSaid)
}
