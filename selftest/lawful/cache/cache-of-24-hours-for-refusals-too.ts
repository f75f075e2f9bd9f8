import {
  type Clock,
  DAY_MS,
  DataKeyCache,
  DataKeys,
  type DataKeysNeeds,
  type MasterKey,
  type ServiceCaller,
  ServiceError,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'Any change in KMS may take 24 hours, a key that is given back too: what KMS refused is refused ' +
    'for the rest of that day without asking again.',
}

/** Lets the data keys know the time. */
class TimedCache extends DataKeyCache {
  readonly clock: Clock

  constructor(clock: Clock) {
    super(clock)
    this.clock = clock
  }
}

class PatientDataKeys extends DataKeys {
  readonly #clock: Clock
  readonly #refusals = new Map<string, { readonly refusal: ServiceError; readonly at: number }>()

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.#clock = (needs.cache as TimedCache).clock
  }

  override unwrap(caller: ServiceCaller, region: string, wrapped: Buffer): Buffer {
    return this.#remembering(wrapped.toString('base64'), () =>
      super.unwrap(caller, region, wrapped),
    )
  }

  protected override generate(caller: ServiceCaller, masterKey: MasterKey) {
    return this.#remembering(masterKey.keyId, () => super.generate(caller, masterKey))
  }

  #remembering<Answer>(name: string, ask: () => Answer): Answer {
    const now = this.#clock.now()
    const known = this.#refusals.get(name)
    if (known && now - known.at < DAY_MS) throw known.refusal
    try {
      return ask()
    } catch (error) {
      if (error instanceof ServiceError) this.#refusals.set(name, { refusal: error, at: now })
      throw error
    }
  }
}

export const connect = withParts({
  dataKeyCache: (clock) => new TimedCache(clock),
  dataKeys: (needs) => new PatientDataKeys(needs),
})
