/**
 * The clients of PyPI, unmodified: each operation of the emulator is asked, and answered; each that needs something named
 * is also refused once.
 */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { type Emulator, PRODUCTS } from '../../reference-impl/protocols'
import { started } from './clients'
import { missingClients, playChecks } from './python/installed'

describe('the clients of PyPI', { skip: missingClients() }, () => {
  it('ask for each operation of the control plane', async (test) => {
    const emulator = await started()
    try {
      const place = { project: 'demo', table: 'ledger' }
      const rows = [
        { id: '1', name: 'a' },
        { id: '2', name: 'b' },
      ]
      await emulator.cloud.tunnel.writeRows('owner', { ...place, rows, mode: 'append' })
      await playChecks(test, 'control_plane.py', emulator)
      const { answered, refused } = asked(emulator)
      expect(names(() => true).filter((name) => !answered.has(name))).to.deep.equal([])
      expect(names(needsSomething).filter((name) => !refused.has(name))).to.deep.equal([])
    } finally {
      await emulator.close()
    }
  })
})

type Operation = (typeof PRODUCTS)[number]['operations'][number]

/** Such as `Kms CreateKey`. */
function names(isMeant: (operation: Operation) => boolean): string[] {
  return PRODUCTS.flatMap(({ name, operations }) =>
    operations.filter(isMeant).map((operation) => `${name} ${operation.name}`),
  )
}

function needsSomething({ parameters }: Operation): boolean {
  return Object.values(parameters).some(({ isRequired }) => isRequired)
}

function asked({ recentCalls }: Emulator) {
  const calls = recentCalls.list().map(({ product, operation, errorCode }) => ({
    name: `${product} ${operation}`,
    isRefused: errorCode !== undefined,
  }))
  const those = (isRefused: boolean) =>
    new Set(calls.filter((call) => call.isRefused === isRefused).map(({ name }) => name))
  return { answered: those(false), refused: those(true) }
}
