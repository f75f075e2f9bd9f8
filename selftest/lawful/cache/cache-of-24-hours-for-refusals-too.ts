import { DAY_MS, ServiceError } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'Any change in KMS may take 24 hours, a key that is given back too: what KMS refused is refused ' +
    'for the rest of that day without asking again.',
  replacing('dataKeys', (dataKeys, { clock }) => {
    const refusals = new Map<string, { readonly refusal: ServiceError; readonly at: number }>()

    function remembering<Answer>(name: string, ask: () => Answer): Answer {
      const now = clock.now()
      const known = refusals.get(name)
      if (known && now - known.at < DAY_MS) throw known.refusal
      try {
        return ask()
      } catch (error) {
        if (error instanceof ServiceError) refusals.set(name, { refusal: error, at: now })
        throw error
      }
    }
    return {
      unwrap(caller, region, wrapped) {
        const ask = () => dataKeys.unwrap(caller, region, wrapped)
        return remembering(wrapped.toString('base64'), ask)
      },
      generate: (caller, masterKey) =>
        remembering(masterKey.keyId, () => dataKeys.generate(caller, masterKey)),
    }
  }),
)
