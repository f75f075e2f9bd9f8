import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { findSecrets } from '../../tests/fixtures/canary/search'
import { type Ended, emptyFolder, SPECIFICATION, sealproof } from '../../tests/fixtures/command'
import { ECHOES_BESIDE, ECHOES_OF_OPERATIONS, WRITINGS } from '../../tests/fixtures/trouble/echoes'
import { rows, type TroubledRun, TroubleStage } from '../../tests/fixtures/trouble/stage'

/** With characters that change as they are escaped. */
const CANARY = 'C4N4RY/3f9a+1c77"8b<2e&=='
const CREDENTIAL = ['--setting', `header.authorization=Bearer ${CANARY}`]

const tracesIn = (text: string | Buffer): string[] => findSecrets(Buffer.from(text), [CANARY])

describe('sealproof run, against a server that repeats credentials', () => {
  const stage = new TroubleStage({ ...ECHOES_OF_OPERATIONS, ...ECHOES_BESIDE })
  const unopened = rows('openSandbox', ECHOES_BESIDE).slice(0, Object.keys(WRITINGS).length)
  // Three in a row that cannot be opened would end the run.
  const labels = rows('getProject', ECHOES_OF_OPERATIONS)
    .flatMap((row, index) => [row, ...unopened.slice(index, index + 1)])
    .map(([label]) => label)
  let run: TroubledRun
  before(async () => {
    await stage.rise()
    const plan = labels.map((label) => ({ label }))
    run = await stage.play(plan, CREDENTIAL)
  })
  after(() => stage.fall())

  it('meets every one of its answers', () => {
    const met = labels.map((label) => stage.server.asked(label, label.split(': ')[0] as string))
    expect(new Set(met)).to.deep.equal(new Set([1]))
    expect(run.counts.conforms).to.equal(0)
  })

  it('keeps them out of what it says', () => {
    expect(tracesIn(run.stdout + run.stderr)).to.deep.equal([])
  })

  it('keeps them out of every file', () => {
    const entries = readdirSync(run.results, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const told = files.flatMap(({ parentPath, name }) =>
      tracesIn(readFileSync(join(parentPath, name))).map((trace) => `${name}: ${trace}`),
    )
    expect(files.length).to.be.above(labels.length)
    expect(told).to.deep.equal([])
  })

  for (const [label] of rows('connect', ECHOES_BESIDE)) {
    const way = label.slice('connect: '.length)
    if (!/ (its name|a capability), (as it is|in base64)$/.test(way)) continue
    it(`keeps them to itself where a server ${way}`, async () => {
      const target = `${stage.server.address}/${encodeURIComponent(way)}`
      const ended: Ended = await sealproof(
        ['run', '--features', SPECIFICATION, '--target', target, ...CREDENTIAL],
        emptyFolder(),
      )
      expect(ended.code).to.equal(3)
      expect(ended.stderr).to.match(/authorization|redacted/)
      expect(tracesIn(ended.stdout + ended.stderr)).to.deep.equal([])
    })
  }
})
