/** Signed requests at random, for each product: each is answered by the protocol, never by 500, and tells no secret. */
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { type Emulator, PRODUCTS, startEmulator } from '../../reference-impl/protocols'
import { ask } from '../../reference-impl/protocols/fixtures/signed-request'

const REQUESTS = Number(process.env.SEALPROOF_FUZZED_REQUESTS ?? 40)

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '0', '-1', 'true', '{}', '[]', '[1]', '{"a":1}', 'null', 'AAAA', 'demo'),
  fc.constantFrom('alias/x', 'acs:ram::1234567890123456:role/x', '2026-01-01T00:00:00Z', '1e9'),
  fc.constant('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
  fc.json({ maxDepth: 3 }),
)
const suffix = fc.constantFrom('', '.1', '.1.Key', '.2.Value', '.x', '.0', '.99999')

describe('random requests', () => {
  let emulator: Emulator
  const mistakes: unknown[] = []
  before(async () => {
    emulator = await startEmulator({ port: 0, onMistake: (error) => mistakes.push(error) })
    const { kms } = emulator.cloud
    kms.openKmsService({ principal: 'owner' }, { region: 'cn-shanghai' })
    kms.createKey({ principal: 'owner' }, { region: 'cn-shanghai', alias: 'alias/x' })
  })
  after(() => emulator.close())

  for (const { name, version, operations } of PRODUCTS) {
    it(`are answered by ${name}`, async () => {
      const request = fc.constantFrom(...operations).chain((operation) =>
        fc.record({
          operation: fc.constant(operation),
          pairs: fc.array(
            fc.tuple(fc.constantFrom(...Object.keys(operation.parameters), 'Other'), suffix, value),
            { maxLength: 6 },
          ),
          body: fc.oneof(fc.constant(''), value),
          format: fc.constantFrom('JSON', 'XML', 'other'),
        }),
      )
      const property = fc.asyncProperty(request, async ({ operation, pairs, body, format }) => {
        const sent = new URLSearchParams([['Format', format]])
        for (const [parameter, after, text] of pairs) sent.append(`${parameter}${after}`, text)
        const isRpc = operation.style === 'RPC'
        const method = isRpc ? 'POST' : operation.method
        const variable = pairs.find(([, , text]) => text !== '')?.[2] ?? 'demo'
        const path = isRpc
          ? '/'
          : operation.path.replaceAll(/\{\w+\}/g, encodeURIComponent(variable.toWellFormed()))
        const answer = await ask({
          address: emulator.address,
          version,
          action: operation.name,
          query: sent.toString(),
          method,
          path: path.replaceAll(/[!'()*]/g, '_'),
          body: method === 'GET' || method === 'DELETE' ? '' : body.toWellFormed(),
        })
        expect(mistakes).to.deep.equal([])
        expect(answer.status).to.be.below(500)
        expect(answer.text).to.match(/^[{<]/).and.not.include(emulator.identity.accessKeySecret)
      })
      await fc.assert(property, { numRuns: REQUESTS, seed: 18 })
    })
  }
})
