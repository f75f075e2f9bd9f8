import { type Clock, DataKeyCache } from '../../../reference-impl/index'
import { faulty, perSandbox } from '../../specimen'

/** What was cached is loaded again, as of now. */
class LoadedCache extends DataKeyCache {
  readonly #stored: Map<string, Buffer>

  constructor(clock: Clock, stored: Map<string, Buffer>) {
    super(clock)
    this.#stored = stored
    for (const [wrapped, dataKey] of stored) this.keep(Buffer.from(wrapped, 'base64'), dataKey)
  }

  override keep(wrappedDataKey: Buffer, dataKey: Buffer) {
    super.keep(wrappedDataKey, dataKey)
    this.#stored.set(wrappedDataKey.toString('base64'), dataKey)
  }
}

export const { fault, connect } = faulty(
  'RST-1',
  'A service that is restarted once a day never notices that a key was taken away.',
  perSandbox(() => {
    const stored = new Map<string, Buffer>()
    return [{ dataKeyCache: (clock) => new LoadedCache(clock, stored) }]
  }),
)
