/** Has the oracle judge exchanges, as it judges those of a walk. */
import type { InputOf, StoredObject } from '../../../adapters/target'
import type { Finding } from '../../../oracle/finding'
import { type Exchanged, Oracle } from '../../../oracle/oracle'
import type { Declared } from '../../../oracle/state'
import { INSTRUMENTS } from './instruments'

interface Asked {
  readonly operation: string
  readonly input: object
  readonly outcome: object
  /** Asked at the same time as the next one. */
  readonly isWithNext?: boolean
}

/** The first finding of the clause, if any. @throws UnknownOperation */
export function firstViolation(
  declared: Declared,
  exchanges: readonly Asked[],
  clause: string,
): Finding | undefined {
  const oracle = new Oracle(declared, INSTRUMENTS)
  for (let at = 0; at < exchanges.length; at++) {
    const exchange = exchanges[at] as Asked & Exchanged
    const next = exchanges[at + 1] as (Asked & Exchanged) | undefined
    const isPair = exchange.isWithNext === true && next !== undefined
    const { findings } = isPair ? oracle.takeTogether(exchange, next) : oracle.take(exchange)
    if (isPair) at++
    while (isLook(exchange) && exchanges[at + 1]?.operation === 'keys.decrypt')
      oracle.take(exchanges[++at] as Asked & Exchanged)
    const opened = isLook(exchange) ? openedBy(oracle, exchange) : []
    const found = [...findings, ...opened].find((finding) => finding.clause === clause)
    if (found !== undefined) return found
  }
  return undefined
}

function isLook({ operation }: Asked): boolean {
  return operation === 'inspection.storedObjects'
}

function openedBy(oracle: Oracle, { input, outcome }: Asked): readonly Finding[] {
  const { ok, value = [] } = outcome as { ok: boolean; value?: readonly StoredObject[] }
  const isSealed = ok && value.some(({ envelope, bytes }) => envelope !== null && bytes !== '')
  if (!isSealed) return []
  const { project, table } = input as InputOf<'inspection.storedObjects'>
  return oracle.opened(project, table)
}
