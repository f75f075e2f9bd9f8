/**
 * An exchange as the oracle takes it, out of the evidence of a scenario. Evidence has secrets removed, long lists cut and
 * stored bytes replaced by their digests (record/redaction/README.md): what is left out is not judged.
 */
import type { InputOf, OperationName, Outcome, Row, StoredObject } from '../../../adapters/target'
import type { Exchanged } from '../../../oracle/oracle'
import type { Exchange } from '../../../record/evidence'
import { isWhole, lengthOfDigested } from '../../../record/redaction'

/** An exchange that cannot be followed, or what the oracle takes. */
export type Recorded = { readonly unclear: string } | { readonly exchanged: Exchanged }

/** Operations whose value does not decide what is lawful later. */
const ONLY_LOOKED_AT: ReadonlySet<string> = new Set<OperationName>([
  'readRows',
  'hologres.readExternalTable',
  'inspection.storedObjects',
  'metering.kmsCalls',
  'metering.bill',
])

/** Follows the exchanges of one scenario. */
export class RecordedExchanges {
  /** Tables with rows that evidence does not have. */
  readonly #unclear = new Set<string>()

  next({ operation, input, outcome, fault }: Exchange): Recorded {
    if (outcome === undefined) return { unclear: fault ?? 'there is no outcome' }
    const name = operation as OperationName
    if (name === 'writeRows') return this.#written(input as InputOf<'writeRows'>, outcome as never)
    // Blobs are known by their digests.
    if (name === 'keys.decrypt') return exchangedAs(name, input, outcome as never)
    if (!isWhole(input)) return { unclear: `evidence has ${name} with a part of its input only` }
    const isReading = name === 'readRows' || name === 'hologres.readExternalTable'
    const isUnclear = isReading && this.#unclear.has(tableOf(input as InputOf<'readRows'>))
    if (!outcome.ok || (!isUnclear && isWhole(outcome.value, isReading)))
      return exchangedAs(name, input, withLengths(name, outcome as never))
    if (!ONLY_LOOKED_AT.has(name))
      return { unclear: `evidence has a part of the answer to ${name} only` }
    return exchangedAs(name, input, outcome as never, true)
  }

  #written(input: InputOf<'writeRows'>, outcome: Outcome<unknown>): Recorded {
    const { rows, mode, ...where } = input
    if (!isWhole(where)) return { unclear: 'evidence has writeRows with a part of its input only' }
    const whole = rows.filter((row) => isWhole([row], true))
    if (outcome.ok) {
      if (mode === 'overwrite') this.#unclear.delete(tableOf(input))
      if (whole.length < rows.length) this.#unclear.add(tableOf(input))
    }
    // Where all rows are left out, that there were some still counts.
    const known: readonly Row[] = whole.length === 0 && rows.length > 0 ? [{}] : whole
    return exchangedAs('writeRows', { ...input, rows: known }, outcome)
  }
}

function exchangedAs(
  operation: OperationName,
  input: unknown,
  outcome: Outcome<unknown>,
  isShortened = false,
): Recorded {
  const exchanged = { operation, input, outcome, ...(isShortened ? { isShortened } : {}) }
  return { exchanged: exchanged as Exchanged }
}

/** The oracle looks whether an object has bytes. */
function withLengths(operation: OperationName, outcome: Outcome<unknown>): Outcome<unknown> {
  if (operation !== 'inspection.storedObjects' || !outcome.ok) return outcome
  const objects = outcome.value as readonly StoredObject[]
  const value = objects.map((object) =>
    lengthOfDigested(object.bytes) === 0 ? { ...object, bytes: '' } : object,
  )
  return { ok: true, value }
}

function tableOf({ project, table }: { readonly project: string; readonly table: string }): string {
  return JSON.stringify([project, table])
}
