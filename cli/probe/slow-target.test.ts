import { describe, it } from 'node:test'
import { expect } from 'chai'
import { connectTo } from '../../adapters/http'
import { connect } from '../../adapters/reference'
import { serve } from '../../adapters/serve'
import { isOnThisMachine, latencyOf, type TimedExchange } from '../../reports'
import { headersApart } from '../../tests/fixtures/headers-apart'
import { summaryText } from './checklist-text'
import { resultOf } from './probe-result'

const QUESTIONS = 24
/** Beyond these times the kernel does not delay acknowledgements by 40 ms, or the machine is too busy to tell. */
const TELLING_MS = { from: 38, to: 55 } as const

describe('a server that writes headers and body apart', () => {
  it('is named as slow, with the cause', async (test) => {
    const serving = await serve(await connect({}), { port: 0 })
    const slow = await headersApart(serving.address)
    try {
      const target = await connectTo(slow.address)
      const exchanges = await timedQuestions(await target.openSandbox('slow'))
      const latency = latencyOf(exchanges, isOnThisMachine([target.seen()]))
      const half = latency?.p50 ?? 0
      if (half < TELLING_MS.from || half > TELLING_MS.to) {
        test.skip(`half of the answers took ${half} ms here`)
        return
      }
      expect(latency).to.include({ slow: 'delayed-acknowledgements' })
      const result = resultOf([], QUESTIONS, target, latency)
      expect(summaryText(result)).to.match(/\nThe target is slow: .* delayed acknowledgements\. /)
      await target.close()
    } finally {
      slow.close()
      await serving.close()
    }
  })

  async function timedQuestions(
    sandbox: Awaited<ReturnType<Awaited<ReturnType<typeof connectTo>>['openSandbox']>>,
  ): Promise<readonly TimedExchange[]> {
    const exchanges: TimedExchange[] = []
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const started = performance.now()
      await sandbox.getProject({ name: 'nowhere' })
      exchanges.push({ operation: 'getProject', durationMs: performance.now() - started })
    }
    return exchanges
  }
})
