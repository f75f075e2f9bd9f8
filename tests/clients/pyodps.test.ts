/** PyODPS, unmodified, against an emulator: tables, SQL, access, and encryption at rest. */
import { describe, it } from 'node:test'
import { startEmulator } from '../../reference-impl/protocols'
import { missingClients, playChecks } from './python/installed'

describe('PyODPS', { skip: missingClients() }, () => {
  it('uses the emulator as it uses the service', async (test) => {
    const seed = { grants: ['maxcompute'], projects: [{ name: 'demo' }] } as const
    const emulator = await startEmulator({ port: 0, seed })
    try {
      await playChecks(test, 'data_plane.py', emulator)
    } finally {
      await emulator.close()
    }
  })
})
