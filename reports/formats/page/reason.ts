/** The reason of a scenario's verdict, in both languages of the page. */
import type { Scenario } from '../../verdict/model'
import type { Html } from './html'
import { quoted, told } from './language'
import { markRc4 } from './rc4'

/** Why a target could not be asked is the message of an error: it stays as it is. */
export function reasonTold(scenario: Scenario): Html {
  if (scenario.verdict === 'conforms') return quoted('')
  const { verdict, reason, reasonSaid } = scenario
  return verdict === 'faulted' && reasonSaid === undefined
    ? quoted(markRc4(reason))
    : told(reason, reasonSaid)
}
