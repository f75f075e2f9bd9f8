import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CAPABILITIES, type Capability } from '../../adapters/target'
import { REGIONS } from '../../oracle/walks/dimensions'
import { playWalks } from '../../oracle/walks/play'
import { type FullSandbox, withoutCapabilities } from '../../selftest/variation'
import { INSTRUMENTS } from '../../steps/support/walks/instruments'

const FEW = { instruments: INSTRUMENTS, seed: 11, walks: 4, length: 20, shortenings: 0 }

describe('a walk through a target without a capability', () => {
  for (const capability of CAPABILITIES)
    it(`asks none of its questions and finds nothing: ${capability}`, async () => {
      const target = await withoutCapabilities([capability], PREPARED[capability])({})
      const asked = new Set<string>()
      const onAsked = ({ operation }: { readonly operation: string }) => asked.add(operation)
      const { found, questions, fault } = await playWalks({
        ...FEW,
        target,
        onAsked: (each) => void onAsked(each),
      })
      expect([...asked].filter((name) => name.startsWith(`${capability}.`))).to.deep.equal([])
      expect({ found: [...found.keys()], fault }).to.deep.equal({ found: [], fault: undefined })
      expect(questions).to.be.above(100)
    })
})

/** Without `keys`, KMS is taken as activated, and without `access` the roles of services as granted. */
const PREPARED: { readonly [Name in Capability]?: (sandbox: FullSandbox) => Promise<void> } = {
  async keys({ keys }) {
    for (const region of REGIONS) await keys.activate({ region })
  },
  async access({ access }) {
    for (const service of ['maxcompute', 'hologres'] as const)
      await access.authorizeService({ service })
  },
}
