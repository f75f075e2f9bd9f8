/** The suite's instruments, as the oracle uses them: search for plaintext, opening of envelopes. */
import type { Instruments } from '../../../oracle/instruments'
import { say } from '../../../record/saying'
import { openEnvelope, whyUnopened } from '../open-envelope'
import { PlaintextSearch } from '../plaintext-search'
import { bytesOf, firstHidden } from '../stored-table'

export const INSTRUMENTS: Instruments = {
  shown(objects, values) {
    if (values.length === 0) return undefined
    for (const object of objects) {
      const search = new PlaintextSearch(bytesOf(object))
      for (const value of values) {
        const how = search.find(value)
        if (how !== undefined) return { value, how }
      }
    }
    return undefined
  },
  open(object, envelope, dataKey) {
    try {
      return openEnvelope(bytesOf(object), envelope, Buffer.from(dataKey, 'base64'))
    } catch (error) {
      return say`object ${object.id}: ${whyUnopened(error)}`
    }
  },
  lost: (pieces, values) => firstHidden(pieces, values),
}
