import { HOUR_MS } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-4',
  'A quiet project stops in two hours, a busy one goes on for months without its key.',
  replacing('dataKeyCache', (_cache, { clock }) => {
    const sessions = new Map<string, { readonly dataKey: Buffer; readonly usedAt: number }>()
    const keep = (wrapped: Buffer, dataKey: Buffer) => {
      sessions.set(wrapped.toString('base64'), { dataKey, usedAt: clock.now() })
    }
    return {
      find(wrapped) {
        const session = sessions.get(wrapped.toString('base64'))
        if (!session || clock.now() - session.usedAt > 2 * HOUR_MS) return undefined
        keep(wrapped, session.dataKey)
        return session.dataKey
      },
      keep,
    }
  }),
)
