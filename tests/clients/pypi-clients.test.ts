/** The clients of PyPI, unmodified: each program of python/ is one process, with an emulator of its own. */
import { describe, it } from 'node:test'
import { started } from './clients'
import { missingClients, playChecks } from './python/installed'

const PROGRAMS = ['kms.py']

describe('the clients of PyPI', { skip: missingClients(), concurrency: true }, () => {
  for (const program of PROGRAMS) {
    it(`ask the emulator: ${program}`, async (test) => {
      const emulator = await started()
      try {
        await playChecks(test, program, emulator)
      } finally {
        await emulator.close()
      }
    })
  }
})
