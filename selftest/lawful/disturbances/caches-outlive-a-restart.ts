import { type Clock, DataKeyCache } from '../../../reference-impl/index'
import { lawful, perSandbox } from '../../specimen'

/** MaxCompute and Hologres each have one. */
const SERVICES = 2

export const { freedom, connect } = lawful(
  'A restart renews no cache, and need not empty it: what was cached is loaded with its age.',
  perSandbox(() => {
    const stored: DataKeyCache[] = []
    let started = 0
    const load = (clock: Clock): DataKeyCache => {
      const service = started++ % SERVICES
      stored[service] ??= new DataKeyCache(clock)
      return stored[service]
    }
    return [{ dataKeyCache: load }]
  }),
)
