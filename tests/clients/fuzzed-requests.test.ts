/** Signed requests at random, for each product: each is answered by the protocol, never by 500, and tells no secret. */
import { once } from 'node:events'
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { type Emulator, PRODUCTS, startEmulator } from '../../reference-impl/protocols'
import { signed } from '../../reference-impl/protocols/fixtures/signed-request'

type Operation = (typeof PRODUCTS)[number]['operations'][number]

/** For each product. `npm run fuzz:emulator` plays 10,000. */
const REQUESTS = Number(process.env.SEALPROOF_FUZZED_REQUESTS ?? 300)
const CLIENTS = 8
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

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
  after(async () => {
    agent.destroy()
    await emulator.close()
  })

  for (const { name, version, operations } of PRODUCTS) {
    it(`are answered by ${name}`, async () => {
      const requests = fc.sample(requestOf(operations), { numRuns: REQUESTS, seed: 18 })
      const wrong: unknown[] = []
      const remaining = requests.values()
      // Clients take turns with the iterator: each has the next request that none has asked.
      const client = async () => {
        for (const request of remaining) {
          const { status, text } = await sent(emulator.address, version, request)
          const isTold = text.includes(emulator.identity.accessKeySecret)
          if (status >= 500 || isTold || !/^[{<]/.test(text)) wrong.push({ request, status, text })
        }
      }
      await Promise.all(Array.from({ length: CLIENTS }, client))
      expect(wrong).to.deep.equal([])
      expect(mistakes).to.deep.equal([])
    })
  }
})

function requestOf(operations: readonly Operation[]) {
  return fc.constantFrom(...operations).chain((operation) =>
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
}

type RandomRequest =
  ReturnType<typeof requestOf> extends fc.Arbitrary<infer Request> ? Request : never

/** Over node:http, which takes less of the machine than `fetch`. */
async function sent(
  address: string,
  version: string,
  { operation, pairs, body, format }: RandomRequest,
): Promise<{ status: number; text: string }> {
  const query = new URLSearchParams([['Format', format]])
  for (const [parameter, after, each] of pairs) query.append(`${parameter}${after}`, each)
  const isRpc = operation.style === 'RPC'
  const method = isRpc ? 'POST' : operation.method
  const variable = pairs.find(([, , each]) => each !== '')?.[2] ?? 'demo'
  const path = isRpc
    ? '/'
    : operation.path.replaceAll(/\{\w+\}/g, encodeURIComponent(variable.toWellFormed()))
  const { url, init } = signed({
    address,
    version,
    action: operation.name,
    query: query.toString(),
    method,
    path: path.replaceAll(/[!'()*]/g, '_'),
    body: method === 'GET' || method === 'DELETE' ? '' : body.toWellFormed(),
  })
  const headers = init.headers as OutgoingHttpHeaders
  const sending = request(url, { method, headers, agent })
  sending.end(init.body)
  const [response] = (await once(sending, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, text: await text(response) }
}
